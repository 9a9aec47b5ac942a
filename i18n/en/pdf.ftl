# Words about the report as a PDF

pdf-no-font =
    { $system ->
        [linux] No PDF was made, because no Japanese font was found. Install one (on Debian and Ubuntu: “sudo apt install fonts-noto-cjk”), or name one with “--font FILE”. “--format html” works as it is.
        [windows] No PDF was made, because no Japanese font was found. Add Japanese in the settings of Windows, or name a font with “--font FILE”, such as C:\Windows\Fonts\YuGothM.ttc. “--format html” works as it is.
        [macos] No PDF was made, because no Japanese font was found. Check in Font Book that Hiragino is active, or name a font with “--font FILE”. “--format html” works as it is.
       *[other] No PDF was made, because no Japanese font was found. Install one, such as Noto Sans CJK JP, or name one with “--font FILE”. “--format html” works as it is.
    }
pdf-font-unreadable = The font file “{ $path }” cannot be read: { $detail }. Check where it is and its rights, or name another one.
pdf-font-broken = “{ $path }” is no font file, or a broken one. Name a TTF, OTF or TTC file.
pdf-font-not-japanese = “{ $path }” has no Japanese letters. Name a Japanese font.
pdf-font-not-embeddable = The maker of the font “{ $path }” does not allow it to be put into files. Name another one.
pdf-not-made = No PDF was made ({ $detail }). Name another font with “--font FILE”, or use “--format html”.
