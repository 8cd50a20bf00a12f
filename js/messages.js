// What the loader says to the reader, in Vietnamese and English: one sentence a failure code.
//
// Only what can be said before wasm runs, or after it has failed, is here; every other text of the widget is wasm's.
// A key "code/dataset" speaks of the file named by `src` instead of the widget's own files.

const SENTENCES = {
  vi: {
    file: "Trang đang được mở trực tiếp từ ổ đĩa nên phần tương tác không chạy được. Xin mở trang qua máy chủ web.",
    network: "Chưa tải được phần tương tác do kết nối mạng bị gián đoạn.",
    "network/dataset": "Chưa tải được tệp số liệu do kết nối mạng bị gián đoạn.",
    http: "Máy chủ chưa cung cấp được tệp cần cho phần tương tác.",
    "http/dataset": "Không tìm thấy tệp số liệu trên máy chủ, hoặc máy chủ không trả tệp về được.",
    mime: "Máy chủ gửi sai loại tệp nên phần tương tác không chạy được.",
    "mime/dataset": "Máy chủ gửi tệp số liệu không đúng loại JSON nên không mở được.",
    csp: "Chính sách bảo mật của trang web không cho phép chạy phần tương tác.",
    "csp/dataset": "Chính sách bảo mật của trang web không cho phép tải tệp số liệu.",
    compile: "Trình duyệt không khởi chạy được phần tương tác.",
    unsupported:
      "Trình duyệt này chưa hỗ trợ phần tương tác. Xin dùng phiên bản mới hơn hoặc tắt chế độ hạn chế của trình duyệt.",
    integrity: "Tệp tải về không khớp với bản phát hành nên phần tương tác không được chạy.",
    dataset: "Tệp số liệu không hợp lệ nên không hiển thị được.",
    "too-large": "Tệp số liệu lớn hơn 1 MiB nên không được mở.",
    slow: "Phần tương tác đang được tải, xin vui lòng chờ thêm.",
    timeout: "Đã chờ 30 giây mà phần tương tác vẫn chưa tải xong.",
    "timeout/dataset": "Đã chờ 30 giây mà tệp số liệu vẫn chưa tải xong.",
    panic: "Phần tương tác gặp lỗi và đã dừng.",
    loading: "Đang tải lại phần tương tác…",
    reload: "Xin tải lại trang để thử lần nữa.",
    retry: "Thử lại",
  },
  en: {
    file: "This page was opened straight from disk, so the interactive part cannot run. Please open it through a web server.",
    network: "The interactive part could not be loaded because the network connection failed.",
    "network/dataset": "The data file could not be loaded because the network connection failed.",
    http: "The server could not deliver a file that the interactive part needs.",
    "http/dataset": "The data file is not on the server, or the server could not deliver it.",
    mime: "The server sent a wrong type of file, so the interactive part cannot run.",
    "mime/dataset": "The server did not send the data file as JSON, so it was not opened.",
    csp: "The security policy of this website does not allow the interactive part to run.",
    "csp/dataset": "The security policy of this website does not allow the data file to be loaded.",
    compile: "The browser could not start the interactive part.",
    unsupported:
      "This browser does not support the interactive part. Please use a newer version, or turn off its restricted mode.",
    integrity: "A downloaded file is not the one that was published, so the interactive part was not run.",
    dataset: "The data file is not valid, so it cannot be shown.",
    "too-large": "The data file is larger than 1 MiB, so it was not opened.",
    slow: "The interactive part is still loading, please wait a little longer.",
    timeout: "The interactive part has not finished loading after 30 seconds.",
    "timeout/dataset": "The data file has not finished loading after 30 seconds.",
    panic: "The interactive part met an error and stopped.",
    loading: "Loading the interactive part again…",
    reload: "Please reload the page to try once more.",
    retry: "Try again",
  },
};

/** The sentence for a text key in "vi" or "en". */
export function text(key, lang) {
  return SENTENCES[lang][key];
}

/** The sentence for a failure: wasm's own if it wrote one, else ours for its code and subject. */
export function sentence(failure, lang) {
  const texts = SENTENCES[lang];
  return failure.sentence || (texts[`${failure.code}/${failure.subject}`] ?? texts[failure.code] ?? texts.panic);
}

/**
 * The reader's language as far as the loader can tell: the one chosen for the widget, else the first ancestor (or the
 * element itself) that names Vietnamese or English, else Vietnamese.
 */
export function language(chosen, element) {
  const known = (value) => /^(vi|en)\b/i.exec(value ?? "")?.[1].toLowerCase();
  let found = known(chosen);
  for (let node = element; !found && node; node = node.parentElement?.closest("[lang]")) {
    found = known(node.getAttribute("lang"));
  }
  return found ?? "vi";
}
