// The camera of the phone, and pictures from it or from a file, as JPEG blobs without metadata.

const LONGEST = 1920;
const QUALITY = 0.92;

export class Camera {
  #video;
  #stream = null;

  constructor(video) {
    this.#video = video;
  }

  // Whether this page may ask for a camera at all: browsers allow it on https and on this machine.
  static get allowed() {
    return window.isSecureContext && Boolean(navigator.mediaDevices?.getUserMedia);
  }

  // `facing` is "user" or "environment". Throws where there is no camera or it was refused.
  async open(facing) {
    this.close();
    const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
    this.#stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: facing, ...size },
      audio: false,
    });
    this.#video.srcObject = this.#stream;
    await this.#video.play();
  }

  close() {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = null;
    this.#video.srcObject = null;
  }

  async picture() {
    return toJpeg(this.#video, this.#video.videoWidth, this.#video.videoHeight);
  }
}

// An upright JPEG of a chosen file, at most 1920 on its long side. Throws where it is no picture.
export async function pictureFromFile(file) {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    return await toJpeg(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

function toJpeg(source, width, height) {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d").drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/jpeg", QUALITY);
  });
}
