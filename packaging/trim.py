"""What is left out of the bundle, and why: by path inside the bundle, forward slashes."""

import re

LANGUAGES = ("pt_BR", "es", "en")
"""Qt's own words are shipped for the languages of the window."""

_LEFT_OUT = (
    # Platforms and styles that a counter never uses. The GTK theme drags in the builder's GTK.
    r"PySide6/(Qt/)?plugins/platforms/.*q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)",
    r"PySide6/(Qt/)?plugins/(egldeviceintegrations|platformthemes|networkinformation|generic)/",
    r"PySide6/(Qt/)?plugins/(designer|qmltooling|sqldrivers)/",
    r"(^|/)libQt6EglF",
    # Pictures are decoded by Pillow; Qt shows what it gets, and the icons are SVG.
    r"PySide6/(Qt/)?plugins/imageformats/.*q(tiff|tga|wbmp|icns|pdf|webp)",
    r"PySide6/.*(Qml|Quick|VirtualKeyboard)",
    rf"PySide6/(Qt/)?translations/(?!qt(base)?_({'|'.join(LANGUAGES)})\.qm)",
    # Windows: a software renderer of 20 MB that widgets do not need, and FFmpeg for network
    # cameras, which the Windows build does without.
    r"PySide6/opengl32sw\.dll",
    r"cv2/opencv_videoio_ffmpeg.*\.dll",
    # Face and eye cascades of an older kind; the program brings its own models.
    r"cv2/data/",
    # Sources, tests and type information of libraries.
    r"\.pyi$",
    r"(^|/)tests?/",
    r"resources/.*\.py$",
    # Libraries of the system that the packages take from the distribution, which also mends them.
    (
        r"^lib(gtk-3|gdk-3|gdk_pixbuf|gio|gobject|gmodule|glib|gthread|pango|cairo|atk|atspi|epoxy"
        r"|harfbuzz|thai|datrie|fribidi|graphite2|pixman|X|xcb|xkbcommon|fontconfig|freetype|expat"
        r"|dbus|systemd|gcrypt|gpg-error|lz4|cap|mount|blkid|selinux|krb5|gssapi|k5crypto|com_err"
        r"|keyutils|readline|tinfo|stdc\+\+|gcc_s|png16\.so|jpeg\.so|bsd|md|brotli|drm\.so|z\.so"
        r"|zstd\.so|lzma\.so|pcre2|mvec)"
    ),
)
_LEFT_OUT_ON_WINDOWS = (
    r"^phonenumbers/(geodata|carrierdata|tzdata)/",
    r"^PySide6/[^/]*\.exe$",
    r"^PySide6/(qml|include|typesystems|glue|scripts|metatypes|doc|lib|support|QtAsyncio|resources)/",
    r"^PySide6/(Qt6|Qt)(Qml|Quick|Quick3D|Labs|Designer|Test|Sql|Concurrent|Help|Lottie|Shader)",
    r"^PySide6/Qt6(VirtualKeyboard|OpenGLWidgets|Xml|StateMachine|RemoteObjects|Positioning)",
    r"^PySide6/Qt(OpenGLWidgets|Xml|StateMachine|UiTools|Help|Concurrent|Test|Sql|Designer)",
    r"^PySide6/(d3dcompiler|avcodec|avformat|avutil|swscale|swresample).*\.dll$",
    r"^PySide6/plugins/platforms/.*q(direct2d|minimal)",
    r"^PySide6/plugins/(designer|qmllint|qmlls|qmltooling|sqldrivers|vectorimageformats|tls/.*cert)",
    r"\.(h|lib|pdb|prl)$",
    r"^PySide6/(QtOpenGL\.pyd|Qt6UiTools\.dll|vcamp140\.dll|vccorlib140\.dll)$",
    r"^(bin|share)/",
    r"^(numpy|cryptography)/.*tests?/",
    r"^numpy/(f2py|testing|distutils|_pyinstaller)/",
    r"^cv2/gapi/",
    r"^shiboken6/.*\.lib$",
)
_LEFT_OUT_OF_THE_ENVIRONMENT = (
    # Qt for QML and its tools: a third of the wheel. lupdate and lrelease, which make the
    # catalogues, need Qt's QML parser; QtTest is pytest-qt's.
    r"^PySide6/Qt/(qml|metatypes|libexec)/",
    r"^PySide6/(include|typesystems|glue|doc)/",
    r"^PySide6/(qmlls|qmlformat|qmllint|qmlimportscanner|qmlcachegen|svgtoqml|assistant|designer|linguist|balsam\w*)(\.exe)?$",
    r"^PySide6/Qt/lib/libQt6(Quick|Labs|Designer|Lottie|QmlCompiler|QmlWorker|QmlLocal|QmlCore|QmlXml|QmlMeta|WaylandCompositor|Help|VirtualKeyboard)",
    r"^PySide6/Qt(Quick|QuickControls2|QuickTest|QuickWidgets|Designer|OpenGL|OpenGLWidgets|Help|Sql)\.(abi3\.so|pyd)$",
    r"^PySide6/Qt6(Quick|Labs|Designer|Lottie|QmlCompiler|Help|VirtualKeyboard)\w*\.dll$",
    r"^PySide6/opengl32sw\.dll$",
    r"^PySide6/(Qt/)?plugins/(designer|qmltooling|qmllint|qmlls|sqldrivers|wayland-graphics-integration-server)/",
    r"^PySide6/(Qt/)?plugins/platforminputcontexts/.*virtualkeyboard",
    rf"^PySide6/(Qt/)?translations/(?!qt(base)?_({'|'.join(LANGUAGES)})\.qm)",
    # Type information of parts of Qt that nothing here imports.
    r"^PySide6/Qt(?!Core|Gui|Widgets|Svg|Test|Network|DBus)\w*\.pyi$",
    # Bytecode of what installs: it runs once.
    r"^(pip|setuptools|pkg_resources|_distutils_hack)/.*__pycache__/",
    # Places, companies and time zones of telephone numbers: only their form is asked for.
    r"^phonenumbers/(geodata|carrierdata|tzdata)/",
    r"^cv2/data/.*\.xml$",
    r"^numpy/(.*tests/|f2py/|distutils/)",
    r"^PySide6/(Qt/)?plugins/platforms/.*q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)",
    r"^PySide6/(Qt/)?plugins/(egldeviceintegrations|platformthemes|networkinformation|generic)/",
    r"^PySide6/(Qt/lib/lib)?Qt6?(EglF|Sql|UiTools|PrintSupport)\w*\.(so|abi3\.so|pyd|dll)",
)
_PATTERN = re.compile("|".join(_LEFT_OUT))
_ENVIRONMENT_PATTERN = re.compile("|".join(_LEFT_OUT_OF_THE_ENVIRONMENT))


_WINDOWS_PATTERN = re.compile("|".join((*_LEFT_OUT[:-1], *_LEFT_OUT_ON_WINDOWS)))


def is_kept_on_windows(path: str) -> bool:
    """Whether the folder of libraries for Windows keeps a file."""
    return path.startswith("resources/") or not _WINDOWS_PATTERN.search(path)


def is_kept_in_environment(path: str) -> bool:
    """Whether the virtual environment keeps a file of its libraries."""
    return not _ENVIRONMENT_PATTERN.search(path)


def is_kept(path: str) -> bool:
    """Whether the bundle keeps a file."""
    return not _PATTERN.search(path.replace("\\", "/"))
