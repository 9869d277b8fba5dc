package vn.tungho.registry.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text can be a name at all: signs of legacy fonts, pictures and broken signs are no letters of any name here. */
final class NameSigns {
    /** Signs that texts of TCVN3 and VNI fonts show in place of Vietnamese letters, and that no name has. */
    private static final Pattern LEGACY_SIGN = Pattern.compile("[\\u0080-\\u00BF×÷ÄÅÆÇËÎÏÖØÛÜÞßäåæçëîïöøûüþÿ]");

    /** A letter and its mark as two letters: so VNI fonts write, and no syllable has them beside each other. */
    private static final Pattern VNI_PAIR = Pattern.compile(
            "(a[âáàãéè]|aê(?=\\p{L})|e[âáàãùõ]|oâ|o[ùõ](?!\\p{L})|uù|yù)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PICTURE = Pattern.compile("[\\p{So}\\p{Sk}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFD]");
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{M} '.,()-]");

    private NameSigns() {}

    /** What is wrong with a name and how to mend it. */
    record Fault(String what, String how) {}

    /** Why the text is no name; null when it may be one. */
    static @Nullable Fault fault(String text) {
        if (isLegacy(text)) {
            return new Fault(
                    "“%s” là chữ phông cũ (TCVN3 hoặc VNI)".formatted(text),
                    "Chuyển cả tệp sang Unicode, ví dụ bằng UniKey (Ctrl+Shift+F6), rồi nhập lại.");
        }
        if (PICTURE.matcher(text).find()) {
            return new Fault(
                    "“%s” có hình hoặc ký hiệu không phải chữ".formatted(text),
                    "Bỏ hình, chỉ để chữ như trên giấy tờ.");
        }
        return text.chars().noneMatch(Character::isLetter)
                ? new Fault("“%s” không phải tên".formatted(text), "Nhập đầy đủ họ, tên đệm và tên.")
                : null;
    }

    /** True for a text whose letters are those of a TCVN3 or VNI font. */
    static boolean isLegacy(String text) {
        return LEGACY_SIGN.matcher(text).find() || VNI_PAIR.matcher(text).find();
    }

    /** What is odd about a name that is taken as it stands. */
    static Optional<String> doubt(String name) {
        var odd = UNUSUAL.matcher(name);
        return odd.find() ? Optional.of("Họ tên có ký hiệu lạ “%s”".formatted(odd.group())) : Optional.empty();
    }
}
