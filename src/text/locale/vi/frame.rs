//! The fixed texts of the frame, of search and filters, and of what stands at figures and verdicts in Vietnamese.

use super::super::frame::{Figures, Filters, Parts, Search, Verdicts, Views, Widget};

pub const WIDGET: Widget = Widget {
    other_language: "English",
    title: "Chỉ tiêu kinh tế - xã hội",
    source: "Nguồn",
    download: "Tải số liệu",
    share: "Chia sẻ",
    link_lost: "Liên kết này trỏ đến một chỉ tiêu không có trong bộ số liệu đang xem. Các phần khác vẫn được mở như liên kết yêu cầu.",
    dismiss: "Đóng",
};

pub const PARTS: Parts = Parts {
    loading: "Đang tải phần này…",
    failed: "Không tải được phần này. Các phần khác vẫn dùng được như thường.",
    retry: "Tải lại",
};

pub const VIEWS: Views = Views {
    label: "Cách xem",
    overview: "Tổng quan",
    table: "Bảng chỉ tiêu",
    gaps: "Chênh lệch so với kế hoạch",
    results: "Kết quả theo lĩnh vực",
    audit: "Đối chiếu số liệu",
};

pub const SEARCH: Search = Search {
    label: "Tìm",
    hint: "Tên hoặc viết tắt, có dấu hay không dấu",
    nothing_found: "Không tìm thấy mục nào phù hợp.",
};

pub const FILTERS: Filters = Filters {
    policy_area: "Lĩnh vực",
    group: "Nhóm chỉ tiêu",
    next_step: "Kế hoạch năm sau so với kết quả",
    flagged_only: "Chỉ mục có số liệu cần lưu ý",
    more: "Bộ lọc khác",
    in_use: "Bộ lọc đang dùng",
    show_all: "Xem lại tất cả",
    all: "Tất cả",
    order: "Thứ tự",
    report_order: "Như trong văn bản",
};

pub const VERDICTS: Verdicts = Verdicts {
    exceeded: "Vượt kế hoạch",
    met: "Đạt kế hoạch",
    nearly: "Gần đạt kế hoạch",
    missed: "Không đạt kế hoạch",
    other: "Đánh giá khác",
    none: "Chưa có đánh giá",
    none_where: "trong văn bản",
    shared: "chung cho cả nhóm",
    by_figures: "Theo số liệu",
    agrees: "Khớp",
    not_judged: "Không xét riêng",
    cannot_tell: "Chưa xác định được",
};

pub const FIGURES: Figures = Figures {
    missing: "không có số liệu",
    not_set: "không đặt chỉ tiêu",
    not_reported: "văn bản không nêu",
    point: "điểm phần trăm",
    points: "điểm phần trăm",
    rank_step: "bậc",
    rank_steps: "bậc",
    lower_is_better: "thấp hơn là tốt hơn",
    neutral: "không xét hơn kém",
    counted: "đếm từ danh sách trong văn bản",
    of_the_whole: "của tổng số",
    remainder: "Phần còn lại (tính từ số liệu)",
};
