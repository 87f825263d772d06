package org.okrreadiness.exchange.credential;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.verify.Statement;

/**
 * The seal of a PDF. It stands as readable text in the file, says what the QR codes on its pages say, and ends with a signature of all
 * bytes of the file but its own. {@code docs/credential-format.md} describes it.
 */
public final class PdfSeal {

    private static final String FIRST_LINE = "OKR-READINESS-SEAL-1";
    private static final String SIGNATURE = "signature=";
    private static final int DIGITS = 2 * Signatures.SIGNATURE_BYTES;
    private static final byte[] USE = "okr-readiness pdf seal 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final HexFormat HEX = HexFormat.of();

    private static final Pattern FORM = Pattern.compile(FIRST_LINE
            + "\nissuer=([0-9a-f]{64})\n((?:qr=[^\n]{1,4000}\n){0,40})" + SIGNATURE + "([0-9a-f]{" + DIGITS + "})\n");

    private PdfSeal() {}

    /**
     * The text that has to stand in the file, uncompressed, before it can be sealed.
     *
     * @param codes the texts of the QR codes on its pages
     */
    public static byte[] blank(IssuerSeal seal, List<String> codes) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append("\nissuer=");
        text.append(seal.issuer().publicKey()).append('\n');
        codes.forEach(code -> text.append("qr=").append(code).append('\n'));
        return text.append(SIGNATURE)
                .append("0".repeat(DIGITS))
                .append('\n')
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The file with its signature in the place that was left for it.
     *
     * @throws IllegalArgumentException when that place is not there exactly once
     */
    public static byte[] seal(byte[] pdf, IssuerSeal seal) {
        Matcher found = find(pdf).orElseThrow(() -> new IllegalArgumentException("No single place for a seal"));
        byte[] sealed = pdf.clone();
        byte[] digits = HEX.formatHex(seal.sign(signed(pdf, found))).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, sealed, found.start(3), DIGITS);
        return sealed;
    }

    private static Optional<Matcher> find(byte[] pdf) {
        // Each byte is one character, so places in the text are places in the file.
        Matcher matcher = FORM.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int end = matcher.end();
        boolean isAlone = !matcher.find();
        matcher.find(0);
        return isAlone && matcher.end() == end ? Optional.of(matcher) : Optional.empty();
    }

    /** All of it, with zeros where the signature stands. */
    private static byte[] signed(byte[] pdf, Matcher found) {
        byte[] bare = pdf.clone();
        Arrays.fill(bare, found.start(3), found.end(3), (byte) '0');
        return ByteBuffer.allocate(USE.length + bare.length).put(USE).put(bare).array();
    }

    /** Whether a PDF was made to carry a seal, even where the seal itself is damaged. */
    public static boolean wasSealed(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.contains("READINESS-SEAL") || text.contains("\nqr=" + QrText.PREFIX);
    }

    /** What the file says; empty when it is not what was sealed. */
    public static Optional<Statement> read(byte[] pdf) {
        return find(pdf).flatMap(found -> {
            String key = found.group(1);
            byte[] signature = HEX.parseHex(found.group(3));
            return Signatures.verifies(HEX.parseHex(key), signed(pdf, found), signature)
                    ? statement(key, found.group(2))
                    : Optional.empty();
        });
    }

    private static Optional<Statement> statement(String key, String lines) {
        List<Optional<Statement>> codes = lines.lines()
                .map(line -> QrText.read(line.substring("qr=".length())))
                .toList();
        boolean areOfThisIssuer = !codes.isEmpty()
                && codes.stream()
                        .allMatch(
                                code -> code.filter(says -> says.signer().key().equals(key))
                                        .isPresent());
        return areOfThisIssuer
                ? Joined.of(codes.stream().flatMap(Optional::stream).toList()).map(one -> one.as(Statement.Form.PDF))
                : Optional.empty();
    }
}
