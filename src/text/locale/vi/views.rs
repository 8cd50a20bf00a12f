//! The fixed texts of overview, table, gaps, details and charts in Vietnamese.

use super::super::views::{Charts, Detail, Gaps, Overview, Panel, Table};

pub const OVERVIEW: Overview = Overview {
    headlines: "Chỉ tiêu nổi bật",
    shortfalls: "Thấp hơn kế hoạch nhiều nhất",
    overshoots: "Vượt kế hoạch nhiều nhất",
    in_points: "Tính bằng điểm phần trăm",
    in_percent: "Tính bằng % so với kế hoạch",
    none: "Không có chỉ tiêu nào.",
    by_policy_area: "Đánh giá theo lĩnh vực",
    total: "Tổng số",
};

pub const TABLE: Table = Table {
    order_number: "TT",
    indicator: "Chỉ tiêu",
    unit: "Đơn vị tính",
    gap: "Chênh lệch",
    verdict: "Đánh giá",
    verdict_hint: "trong văn bản",
    check: "Đối chiếu",
    check_hint: "tính từ số liệu",
    notes: "Ghi chú",
    show: "Xem trong bảng",
    columns: "Chọn cột",
    fold_all: "Thu gọn các nhóm",
    unfold_all: "Mở các nhóm",
    report_order: "Về thứ tự trong văn bản",
    legend: "Chú giải",
    related: "Liên quan",
    years: "Đặt các năm cạnh nhau",
};

pub const GAPS: Gaps = Gaps {
    at_zero: "(mốc 0)",
    points_panel: "Tỷ lệ, tỷ trọng, tốc độ tăng: chênh lệch tính bằng điểm phần trăm",
    relative_panel: "Giá trị, số lượng: chênh lệch tính bằng % so với kế hoạch",
    own_panel: "Tỷ suất, thứ hạng: chênh lệch tính bằng đơn vị của từng chỉ tiêu",
    worse: "◀ kém hơn",
    better: "tốt hơn ▶",
    clipped: "Mũi tên ở mép: giá trị nằm ngoài khung, số in bên cạnh.",
};

pub static DETAIL: Detail = Detail {
    figures: "Số liệu",
    period: "Kỳ",
    as_printed: "In trong văn bản",
    as_understood: "Được hiểu là",
    where_stated: "Nơi nêu",
    gap: "Chênh lệch",
    how_checked: "Cách đối chiếu",
    by_the_figures: "Tính từ số liệu",
    direction: "Chiều hướng tốt",
    next_plan: "Kế hoạch năm sau",
    row: "Vị trí trong bảng",
    related_results: "Kết quả liên quan",
    related_checks: "Phép đối chiếu liên quan",
};

pub static CHARTS: Charts = Charts {
    table: "Số liệu của biểu đồ",
    loading: "Đang tải biểu đồ…",
    failed: "Không tải được biểu đồ. Số liệu vẫn có đủ trong bảng dưới đây.",
    retry: "Tải lại biểu đồ",
    below_plan: "◀ dưới kế hoạch",
    above_plan: "trên kế hoạch ▶",
    contribution: "Đóng góp",
    share_axis: "Tỷ lệ trong tổng số",
    contribution_axis: "Điểm phần trăm",
    rows: "Các dòng của biểu đồ, đi từng dòng bằng phím mũi tên lên và xuống",
    rows_hint: "Di chuột hoặc chạm vào một dòng để đọc cả câu ở đây (bàn phím: ↑ ↓).",
    rows_lead: "Nhấn vào dòng để xem chi tiết chỉ tiêu.",
    save_svg: "Tải ảnh SVG",
    save_png: "Tải ảnh PNG",
    png_refused: "Trang này hoặc trình duyệt không cho tạo ảnh PNG. Bạn vẫn có thể tải ảnh SVG.",
    picture_refused: "Không tạo được ảnh. Biểu đồ và bảng số liệu vẫn dùng được như trước.",
};

pub const PANEL: Panel =
    Panel {
        title: "Chi tiết chỉ tiêu", close: "Đóng", previous: "Chỉ tiêu trước", next: "Chỉ tiêu sau"
    };
