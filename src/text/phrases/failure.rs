//! What is wrong with a dataset, in the reader's language.

use crate::domain::{Fault, JsonKind, Problem};

use crate::text::Lang;

/// One sentence that names the place in the dataset and what was expected there.
pub fn decode_failure(lang: Lang, fault: &Fault) -> String {
    match lang {
        Lang::En => format!("The data cannot be read. {fault}."),
        Lang::Vi => format!("Không đọc được dữ liệu. {}.", placed(fault)),
    }
}

/// What is wrong and where, in Vietnamese.
fn placed(fault: &Fault) -> String {
    let path = if fault.path.is_empty() { "toàn tệp" } else { &fault.path };
    format!("{path}: {}", vietnamese(&fault.problem))
}

fn kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Object => "một đối tượng",
        JsonKind::List => "một danh sách",
        JsonKind::Text => "một chuỗi ký tự",
        JsonKind::Number => "một số",
        JsonKind::Boolean => "true hoặc false",
        JsonKind::Null => "giá trị trống",
    }
}

fn vietnamese(problem: &Problem) -> String {
    match problem {
        Problem::Syntax { line, column } => format!("không phải JSON hợp lệ tại dòng {line}, cột {column}"),
        Problem::NotPlain => "không phải dữ liệu thuần: cần đối tượng, danh sách, chuỗi và số".to_owned(),
        Problem::TooLarge { limit } => format!("lớn hơn {limit} byte"),
        Problem::TooDeep { limit } => format!("lồng sâu quá {limit} cấp"),
        Problem::TooMany { limit } => format!("có hơn {limit} mục"),
        Problem::TextTooLong { limit } => format!("dài quá {limit} ký tự"),
        Problem::EmptyText => "cần một chuỗi không rỗng".to_owned(),
        Problem::WrongKind { expected, found } => format!("cần {}, nhưng là {}", kind(*expected), kind(*found)),
        Problem::UnknownField { name } => format!("có trường lạ “{name}”"),
        Problem::MissingField { name } => format!("thiếu trường “{name}”"),
        Problem::RepeatedKey { name } => format!("khóa “{name}” xuất hiện hai lần"),
        Problem::RepeatedId { id } => format!("mã “{id}” được dùng hai lần"),
        Problem::RepeatedNumber { number } => format!("đã có văn bản khác mang số “{number}”"),
        Problem::UnknownFormat { supported } => {
            format!("phiên bản định dạng lạ, cần phiên bản {supported} trở về trước")
        }
        Problem::UnknownWord { found, expected } => format!("cần một trong các từ {expected}, nhưng là “{found}”"),
        Problem::UnknownId { id } => format!("“{id}” không có trong bộ dữ liệu này"),
        Problem::MissingPeriod { id } => format!("thiếu giá trị của kỳ “{id}”: cần một giá trị hoặc lý do không có"),
        Problem::BadId => "mã chỉ gồm chữ thường không dấu, chữ số và gạch nối".to_owned(),
        Problem::BadDate => "cần ngày dạng YYYY-MM-DD, hoặc YYYY-MM, YYYY khi chỉ biết đến tháng, năm".to_owned(),
        Problem::NotDecimal => "cần một số thập phân dạng chuỗi, ví dụ \"8.5\"".to_owned(),
        Problem::TooManyDigits { limit } => format!("có hơn {limit} chữ số"),
        Problem::PrintedDiffers { printed, decimal } => {
            format!("chuỗi in “{printed}” và số “{decimal}” không phải cùng một số")
        }
        Problem::SignDiffers { printed, sign, decimal } if sign.is_empty() => {
            format!(
                "số “{decimal}” là số âm, nhưng chuỗi in “{printed}” không cho thấy: giá trị giảm cần ghi \"falls\": true"
            )
        }
        Problem::SignDiffers { printed, sign, decimal } => {
            format!("chuỗi in “{printed}” có “{sign}” nên là số âm, nhưng số là “{decimal}”")
        }
        Problem::DoesNotFall { decimal } => {
            format!("giá trị có \"falls\": true phải là số âm, nhưng số là “{decimal}”")
        }
        Problem::RiseDiffers { printed, sign, decimal } => {
            format!("chuỗi in “{printed}” có “{sign}”, nhưng “{decimal}” là số âm")
        }
        Problem::RelationDiffers { printed, sign, relation } if sign.is_empty() => {
            format!("quan hệ là “{relation}”, nhưng chuỗi in “{printed}” không có dấu hay từ nào như vậy")
        }
        Problem::RelationDiffers { printed, sign, relation } => {
            format!("chuỗi in “{printed}” có “{sign}”, nhưng quan hệ là “{relation}”")
        }
        Problem::FallBounded { printed, expected } => {
            format!("chuỗi in “{printed}” nêu giới hạn của mức giảm nên quan hệ của số phải là “{expected}”")
        }
        Problem::NotCalledApproximate { printed, word } => {
            format!("chuỗi in “{printed}” có “{word}”: giá trị cần ghi \"approximate\": true")
        }
        Problem::SecondNumber { printed, number } => format!(
            "chuỗi in “{printed}” có số thứ hai “{number}”: ghi khoảng bằng \"until\", hoặc ghi phần không thuộc giá trị vào \"aside\""
        ),
        Problem::NoSecondNumber { printed } => format!("ghi một khoảng, nhưng chuỗi in “{printed}” chỉ có một số"),
        Problem::Obscure { printed, piece } => {
            format!(
                "không hiểu “{piece}” trong chuỗi in “{printed}”: nếu không làm thay đổi con số, ghi phần đó vào \"aside\""
            )
        }
        Problem::NotPrinted { aside } => format!("“{aside}” không có trong chuỗi in"),
        Problem::BadRange => "cần một khoảng: số sau không nhỏ hơn số trước, quan hệ là “=”".to_owned(),
        Problem::BadRank => "thứ hạng phải là số nguyên lớn hơn 0".to_owned(),
        Problem::RankDirection => "thứ hạng càng thấp càng tốt: chiều cần là “lower” hoặc “neutral”".to_owned(),
        Problem::RepeatedRole { role } => format!("kỳ này đã có vai trò “{role}”"),
        Problem::NoRole => "cần ít nhất một trong hai vai trò “target” và “outcome”".to_owned(),
        Problem::OutOfRange => "số nằm ngoài khoảng cho phép".to_owned(),
        Problem::EmptyList => "cần ít nhất một mục".to_owned(),
        Problem::NotShares => "các phần của một cơ cấu phải tính bằng %".to_owned(),
        Problem::Circular => "mục này, qua các mục cha, lại là một phần của chính nó".to_owned(),
        Problem::UnitsDiffer { one, other } => {
            format!("“{one}” và “{other}” đo những đại lượng khác nhau, không tính chung được")
        }
        Problem::DivisionByZero => "phép chia cho 0".to_owned(),
        Problem::NotTwo => "cần đúng hai mục".to_owned(),
        Problem::UnknownOperation { expected } => format!("cần một công thức với một trong các từ {expected}"),
        Problem::BadFile => "cần một tệp JSON đặt cạnh tệp chuỗi số liệu, ví dụ \"tinh-2023.json\"".to_owned(),
        Problem::InReport { file, fault } => format!("trong báo cáo “{file}”, {}", placed(fault)),
        Problem::NotInOrder => "báo cáo này cũ hơn báo cáo đứng trước: cần xếp theo thời gian".to_owned(),
        Problem::UnknownReport { id } => format!("không có báo cáo nào trong chuỗi mang mã “{id}”"),
        Problem::UnknownIndicator { id, report } => format!("báo cáo “{report}” không có chỉ tiêu “{id}”"),
        Problem::NoFactor { one, other } => {
            format!("đơn vị “{one}” và “{other}” khác nhau: cần \"factor\" để đổi từ đơn vị trước sang đơn vị sau")
        }
        Problem::RepeatedLink => "chỉ tiêu này được nối hai lần về cùng một phía".to_owned(),
        Problem::CircularLinks => "mối nối này, qua các mối nối khác, quay lại chính chỗ bắt đầu".to_owned(),
        Problem::NotLater => "mối nối phải dẫn tới một báo cáo đứng sau trong chuỗi".to_owned(),
        Problem::NotInSeries { id } => format!("trong đó không có báo cáo đang xem, “{id}”"),
    }
}
