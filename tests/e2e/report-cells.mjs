// The 112 printed cells of the report, typed from the report itself and not from our dataset: table C.I (name, plan 2023,
// estimate 2023, verdict) and section II.2 of Part Two (plan 2024), in the report's order. `null` is an empty cell.
//
// The dataset was typed by someone else at another time; the page is compared with both.

export const REPORT_CELLS = [
  ["Tốc độ tăng trưởng kinh tế (GRDP)", "8,5", "5,56", "Không đạt KH", "7,5%"],
  ["Công nghiệp - Xây dựng", "59,4", "58,3", null, "58,6%"],
  ["Dịch vụ và thuế, trợ cấp sản phẩm", "30,5", "31,8", null, "31,8%"],
  ["Nông, lâm nghiệp, thủy sản", "10,1", "9,9", null, "9,6%"],
  ["Tốc độ tăng giá trị sản xuất công nghiệp tiểu thủ công nghiệp", "9,5", "5,13", "Không đạt KH", "8,5%"],
  ["Tốc độ tăng giá trị sản xuất ngành nông, lâm nghiệp, thủy sản", "3,5", "4,04", "Vượt KH", "3,5%"],
  ["Tốc độ tăng giá trị xuất khẩu", "9", "-9,2", "Không đạt KH", "8%"],
  ["Trong đó tốc độ tăng giá trị xuất khẩu địa phương", "10", "5", null, "9%"],
  ["GRDP bình quân đầu người/năm", "115", "113", "Không đạt KH", "123 triệu đồng/người/năm"],
  ["Thu ngân sách Nhà nước trên địa bàn tỉnh", "20.000", "20.000", "Đạt KH", "19.515 tỷ đồng"],
  ["Tỷ lệ lao động qua đào tạo", "73", "73", "Đạt KH", "74%"],
  ["Trong đó có bằng cấp, chứng chỉ", "36", "36", "Đạt KH", "36,5%"],
  ["Tỷ lệ thất nghiệp ở thành thị", "<3", "<3", "Đạt KH", "Dưới 3%"],
  ["Tỷ lệ người lao động tham gia bảo hiểm xã hội", "44", "41", "Không đạt KH", "42,5%"],
  ["Giảm tỷ lệ hộ nghèo (theo chuẩn mới)", "≥ 1", "1%", "Đạt KH", "Từ 0,8% trở lên"],
  ["Số xã đạt chuẩn nông thôn mới trong năm", "11", "10", "Không đạt KH", "02 xã"],
  ["Số đơn vị cấp huyện hoàn thành nhiệm vụ xây dựng nông thôn mới", "≥ 01", "02", "Vượt KH", "01 đơn vị"],
  ["Tỷ lệ số xã đạt tiêu chí quốc gia về y tế (theo Bộ tiêu chí mới)", "62", "62", "Đạt KH", "72%"],
  ["Tỷ lệ dân số tham gia bảo hiểm y tế", "95", "95", "Đạt KH", "95%"],
  ["Tỷ lệ trường đạt chuẩn quốc gia", "87,5", "88,5", "Vượt KH", "89%"],
  ["Tỷ lệ học sinh dân tộc thiểu số được học tại các trường dân tộc nội trú", "8", "8", "Đạt KH", "8%"],
  ["Tỷ lệ gia đình văn hóa", "≥ 90", "90", "Đạt KH", "Từ 90% trở lên"],
  ["Tỷ lệ xóm, làng, tổ dân phố văn hóa", "≥ 90", "90", "Đạt KH", "Từ 90% trở lên"],
  ["Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa", "≥ 92", "92", "Đạt KH", "Từ 92% trở lên"],
  ["Số căn hoàn thành", "462", "824", "Vượt KH", null],
  ["Diện tích sàn", "23.090", "62.572", "Vượt KH", null],
  ["Ổn định tỷ lệ che phủ rừng", "≥ 46", ">46", "Đạt KH", "Từ 46% trở lên"],
  ["Tỷ lệ dân số nông thôn sử dụng nước sinh hoạt hợp vệ sinh", "96,5", "96,5", "Đạt KH", "97,5%"],
];

const VERDICTS = { "Vượt KH": "exceeded", "Đạt KH": "met", "Không đạt KH": "missed" };

/** What a printed verdict means: exceeded, met, missed or none. */
export function verdictMeaning(printed) {
  return printed === null ? "none" : VERDICTS[printed];
}

/**
 * What a Vietnamese printed cell means, as "RELATION DECIMAL" ("Từ 0,8% trở lên" is "≥ 0.8"), or "missing". Written anew
 * for the tests, so that a mistake in the decoder is not repeated here.
 */
export function meaning(printed) {
  if (printed === null || printed.startsWith("–")) return "missing";
  const number = /[-−]?\d[\d.]*(,\d+)?/.exec(printed)?.[0];
  if (!number) throw new Error(`no number in "${printed}"`);
  const relation = /^Từ .* trở lên/.test(printed) ? "≥" : /^Dưới/.test(printed) ? "<" : (/^[≥>≤<]/.exec(printed)?.[0] ?? "=");
  return `${relation} ${plain(number.replaceAll(".", "").replace(",", ".").replace("−", "-"))}`;
}

/** A decimal without leading zeros, so that "02" and "2" are the same number. */
function plain(decimal) {
  return decimal.replace(/^(-?)0+(?=\d)/, "$1");
}
