// The words that indicators of a generated dataset are named with: what is counted, where, and in which field.
//
// Taken from the language of provincial reports, short names and long ones, so that searching and breaking lines cost
// what they cost with a real report. Every measure fits every place, which makes more names than any report needs.

/** What is measured: [Vietnamese, English, id of the unit, direction]. */
export const MEASURES = [
  ["Thu ngân sách Nhà nước trên địa bàn", "State budget revenue", "billion-vnd", "higher"],
  ["Chi ngân sách cho đầu tư phát triển", "Budget spending on development investment", "billion-vnd", "higher"],
  ["Tốc độ tăng giá trị xuất khẩu", "Growth in export value", "pct", "higher"],
  ["Tốc độ tăng giá trị sản xuất công nghiệp tiểu thủ công nghiệp", "Growth in the production value of industry and handicrafts", "pct", "higher"],
  ["Tốc độ tăng giá trị sản xuất ngành nông, lâm nghiệp, thủy sản", "Growth in the production value of agriculture, forestry and fisheries", "pct", "higher"],
  ["Tổng mức bán lẻ hàng hóa", "Retail sales of goods", "billion-vnd", "higher"],
  ["Giải ngân vốn đầu tư công", "Public investment disbursed", "billion-vnd", "higher"],
  ["Dư nợ cho vay", "Loans outstanding", "billion-vnd", "neutral"],
  ["GRDP bình quân đầu người/năm", "GRDP per capita per year", "million-vnd", "higher"],
  ["Doanh nghiệp thành lập mới", "Newly established businesses", "units", "higher"],
  ["Số xã đạt chuẩn nông thôn mới trong năm", "Communes reaching the new rural standard in the year", "communes", "higher"],
  ["Số xã đạt chuẩn nông thôn mới nâng cao", "Communes reaching the advanced new rural standard", "communes", "higher"],
  ["Diện tích rừng trồng mới", "Newly planted forest", "hectares", "higher"],
  ["Sản lượng lương thực có hạt", "Grain output", "tonnes", "higher"],
  ["Diện tích chè trồng mới và trồng thay thế", "Tea newly planted and replanted", "hectares", "higher"],
  ["Tỷ lệ lao động qua đào tạo", "Share of workers with training", "pct", "higher"],
  ["Số lao động được giải quyết việc làm", "Workers placed in jobs", "people", "higher"],
  ["Tỷ lệ thất nghiệp", "Unemployment rate", "pct", "lower"],
  ["Tỷ lệ hộ nghèo (theo chuẩn mới)", "Poverty rate (new poverty standard)", "pct", "lower"],
  ["Tỷ lệ người lao động tham gia bảo hiểm xã hội", "Share of workers covered by social insurance", "pct", "higher"],
  ["Tỷ lệ dân số tham gia bảo hiểm y tế", "Share of the population with health insurance", "pct", "higher"],
  ["Số giường bệnh trên một vạn dân", "Hospital beds per ten thousand people", "units", "higher"],
  ["Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi", "Share of children under five with stunted growth", "pct", "lower"],
  ["Tỷ lệ số xã đạt tiêu chí quốc gia về y tế", "Share of communes meeting the national health criteria", "pct", "higher"],
  ["Tỷ lệ trường đạt chuẩn quốc gia", "Share of schools meeting the national standard", "pct", "higher"],
  ["Tỷ lệ học sinh dân tộc thiểu số được học tại các trường dân tộc nội trú", "Share of ethnic minority pupils attending ethnic boarding schools", "pct", "higher"],
  ["Số phòng học được kiên cố hóa", "Classrooms rebuilt in solid materials", "units", "higher"],
  ["Tỷ lệ gia đình văn hóa", "Share of families recognised as cultural families", "pct", "higher"],
  ["Lượt khách du lịch", "Tourist visits", "people", "higher"],
  ["Số căn nhà ở xã hội hoàn thành", "Social homes completed", "homes", "higher"],
  ["Tỷ lệ che phủ rừng", "Forest cover", "pct", "higher"],
  ["Tỷ lệ dân số nông thôn sử dụng nước sinh hoạt hợp vệ sinh", "Share of the rural population using hygienic water for daily life", "pct", "higher"],
  ["Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý", "Share of urban household waste collected and treated", "pct", "higher"],
  ["Số vụ cháy rừng", "Forest fires", "units", "lower"],
  ["Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn", "Share of administrative dossiers settled on time", "pct", "higher"],
  ["Tỷ lệ dịch vụ công trực tuyến toàn trình", "Share of public services fully online", "pct", "higher"],
  ["Số vụ tai nạn giao thông", "Traffic accidents", "units", "lower"],
  ["Tỷ lệ điều tra, khám phá án", "Share of criminal cases solved", "pct", "higher"],
  ["Đơn khiếu nại, tố cáo đã giải quyết", "Complaints and denunciations settled", "units", "higher"],
  ["Diện tích sàn nhà ở bình quân", "Average floor area of homes", "square-metres", "higher"],
];

/** Where it is measured: [Vietnamese, English]. */
export const PLACES = [
  ["", ""],
  ...[
    ["thành phố", "city", "Thái Nguyên"], ["thành phố", "city", "Sông Công"], ["thành phố", "city", "Phổ Yên"],
    ...["Định Hóa", "Võ Nhai", "Phú Lương", "Đồng Hỷ", "Đại Từ", "Phú Bình", "Ba Bể", "Bạch Thông", "Chợ Đồn",
      "Chợ Mới", "Na Rì", "Ngân Sơn", "Pác Nặm"].map((name) => ["huyện", "district", name]),
    ...["Tân Cương", "La Bằng", "Phượng Tiến", "Liên Minh", "Thần Sa", "Văn Hán", "Hóa Thượng", "Khe Mo", "Tràng Xá",
      "Phú Đình", "Tức Tranh", "Yên Lạc", "Bình Thành", "Nam Hòa"].map((name) => ["xã", "commune", name]),
  ].map(([kind, English, name]) => [` ${kind} ${name}`, `, ${name} ${English}`]),
  [" khu vực thành thị", ", urban areas"],
  [" khu vực nông thôn", ", rural areas"],
  [" vùng đồng bào dân tộc thiểu số và miền núi", ", ethnic minority and mountain areas"],
  [" khu vực có vốn đầu tư nước ngoài", ", foreign-invested sector"],
  [" khu vực doanh nghiệp Nhà nước", ", state-owned businesses"],
  [" các khu công nghiệp", ", industrial parks"],
  [" các xã khu vực III", ", communes of area III"],
  [" so với cùng kỳ năm trước", ", against the same period of the year before"],
  [" lũy kế từ đầu nhiệm kỳ", ", since the start of the term"],
  [" 6 tháng cuối năm", ", second half of the year"],
  [" trong các cơ sở công lập", ", public institutions"],
  [" trong các cơ sở ngoài công lập", ", private institutions"],
  [" (ước cả năm)", " (estimate for the whole year)"],
  [" do cấp tỉnh quản lý", ", managed by the province"],
  [" do cấp huyện quản lý", ", managed by the districts"],
  [" theo các Chương trình mục tiêu quốc gia", ", national target programmes"],
  [" 6 tháng đầu năm", ", first half of the year"],
  [" nguồn vốn ngân sách trung ương", ", central budget funds"],
  [" nguồn vốn ngân sách địa phương", ", local budget funds"],
];

/** Fields that groups are named after: [Vietnamese, English, domain]. */
export const FIELDS = [
  ["Tăng trưởng kinh tế và chuyển dịch cơ cấu kinh tế", "Economic growth and structural change", "economy"],
  ["Tài chính, tín dụng", "Public finance and credit", "economy"],
  ["Sản xuất công nghiệp", "Industrial production", "economy"],
  ["Thương mại, dịch vụ", "Trade and services", "economy"],
  ["Lao động, việc làm, giảm nghèo, an sinh xã hội", "Labour, employment, poverty reduction and social security", "society"],
  ["Y tế", "Health", "society"],
  ["Giáo dục, đào tạo", "Education and training", "society"],
  ["Văn hóa, thể thao và du lịch", "Culture, sport and tourism", "society"],
  ["Tài nguyên và môi trường", "Natural resources and environment", "environment"],
  ["Tổ chức, thi đua khen thưởng, cải cách hành chính", "Organisation, emulation and administrative reform", "government"],
];

/** Notes that some indicators carry: [Vietnamese, English]. */
export const NOTES = [
  ["Số ước thực hiện; số chính thức do Cục Thống kê công bố sau.", "An estimate; the Statistics Office publishes the settled figure later."],
  ["Phần lời văn của báo cáo nêu con số khác.", "The text of the report gives another figure."],
  ["Tính theo giá so sánh năm 2010.", "At constant 2010 prices."],
];
