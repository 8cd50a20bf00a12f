//! The fixed texts of sector results and audit in Vietnamese.

use super::super::report::{Audit, Results};

pub static RESULTS: Results = Results {
    loading: "Đang tải kết quả theo lĩnh vực…",
    failed: "Không tải được kết quả theo lĩnh vực. Bảng chỉ tiêu vẫn xem được như thường.",
    retry: "Tải lại",
    absent: "Bộ dữ liệu này không có kết quả theo lĩnh vực.",
    contents: "Mục lục",
    topic: "Nội dung",
    value: "Số liệu",
    change: "Tăng, giảm",
    against_plan: "So với kế hoạch",
    when: "Thời điểm",
    plan: "Kế hoạch",
    explains: "Liên quan đến chỉ tiêu",
    share: "Tỷ lệ",
    part: "Thành phần",
    share_of_plan: "Tỷ lệ so với kế hoạch",
    part_of: "thuộc",
    flag_legend: "Dấu bên cạnh một con số dẫn đến phép đối chiếu của số đó",
};

pub static AUDIT: Audit = Audit {
    status_filter: "Lọc theo kết quả đối chiếu",
    stated: "Văn bản nêu",
    computed: "Tính lại",
    calculation: "Phép tính",
    possible: "Xét sai số làm tròn",
    figures_used: "Số liệu dùng",
    checks_shown: "Xem từng phép tính",
};
