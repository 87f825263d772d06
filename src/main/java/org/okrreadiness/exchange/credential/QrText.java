package org.okrreadiness.exchange.credential;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.verify.About;
import org.okrreadiness.service.records.verify.Said;
import org.okrreadiness.service.records.verify.Statement;

/**
 * What a certificate says, signed, in the few hundred characters a QR code holds. {@code docs/credential-format.md} describes every byte.
 */
public final class QrText {

    /** What such a text begins with. */
    public static final String PREFIX = "OKR1:";

    /** More would make a code that printers and cameras cannot be relied on to tell apart. */
    public static final int MOST_RECORDS = 8;

    private static final byte[] USE = "okr-readiness qr 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private QrText() {}

    /**
     * @param name whom it is about; what does not fit is cut off
     * @param records of this person, one to {@link #MOST_RECORDS}
     */
    public static String write(String name, List<CapabilityRecord> records, IssuerSeal seal, Instant at) {
        if (records.isEmpty() || records.size() > MOST_RECORDS) {
            throw new IllegalArgumentException("One to " + MOST_RECORDS + " records fit");
        }
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        bytes.put(VERSION).put(HexFormat.of().parseHex(seal.issuer().publicKey()));
        bytes.putLong(at.getEpochSecond());
        put(bytes, seal.issuer().name());
        put(bytes, name);
        bytes.put((byte) records.size());
        records.forEach(record -> put(bytes, record.claim()));
        byte[] said = Arrays.copyOf(bytes.array(), bytes.position());
        bytes.put(seal.sign(signed(said)));
        return PREFIX + Base45.encode(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private static byte[] signed(byte[] said) {
        return ByteBuffer.allocate(USE.length + said.length).put(USE).put(said).array();
    }

    private static void put(ByteBuffer bytes, String words) {
        ByteBuffer utf8 = ByteBuffer.allocate(LONGEST_NAME);
        // The encoder stops before a character that no longer fits.
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(words), utf8, true);
        bytes.put((byte) utf8.position()).put(utf8.flip());
    }

    private static void put(ByteBuffer bytes, Claim claim) {
        Shown shown = claim.shown();
        bytes.put((byte) Codes.COMPETENCIES.indexOf(claim.competency()));
        bytes.put((byte) (Codes.CONDITIONS.indexOf(claim.source().conditions()) << 6
                | shown.level().points() << 4
                | shown.lowest().points() << 2
                | shown.highest().points()));
        bytes.put((byte) shown.score()).put((byte) shown.low()).put((byte) shown.high());
        bytes.put((byte) Math.min(shown.tasks(), 0xff));
        bytes.put((byte) Codes.STRENGTHS.indexOf(claim.strength()));
        bytes.putShort(day(claim.validity().achievedOn()));
        bytes.putShort(day(claim.validity().expiresOn()));
    }

    private static short day(LocalDate date) {
        long days = date.toEpochDay() - FIRST_DAY.toEpochDay();
        if (days < 0 || days > 0xffff) {
            throw new IllegalArgumentException("A day between 2000 and 2179 fits, not " + date);
        }
        return (short) days;
    }

    /** Whether it is meant to be one. */
    static boolean looksLikeOne(String text) {
        return text.startsWith(PREFIX);
    }

    /** What it says; empty when it is not what was signed. */
    static Optional<Statement> read(String text) {
        if (!looksLikeOne(text) || text.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base45.decode(text.substring(PREFIX.length()));
            int end = bytes.length - Signatures.SIGNATURE_BYTES;
            if (end < 1 + Signatures.KEY_BYTES || bytes[0] != VERSION) {
                return Optional.empty();
            }
            byte[] said = Arrays.copyOf(bytes, end);
            byte[] key = Arrays.copyOfRange(bytes, 1, 1 + Signatures.KEY_BYTES);
            byte[] signature = Arrays.copyOfRange(bytes, end, bytes.length);
            return Signatures.verifies(key, signed(said), signature) ? Optional.of(statement(said)) : Optional.empty();
        } catch (RuntimeException | CharacterCodingException notOne) {
            // Whoever signs can still write nonsense: numbers outside every range, or fewer bytes than announced.
            return Optional.empty();
        }
    }

    private static Statement statement(byte[] said) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.wrap(said, 1, said.length - 1);
        byte[] key = new byte[Signatures.KEY_BYTES];
        bytes.get(key);
        Instant at = Instant.ofEpochSecond(bytes.getLong());
        String issuer = words(bytes);
        String name = words(bytes);
        List<Said> all = new ArrayList<>();
        for (int left = bytes.get(); left > 0; left--) {
            all.add(said(bytes));
        }
        if (bytes.hasRemaining() || all.isEmpty()) {
            throw new IllegalArgumentException("Other bytes than announced");
        }
        return new Statement(
                Statement.Form.QR,
                new About(Optional.of(name), List.of()),
                all,
                new Statement.Signer(issuer, HexFormat.of().formatHex(key)),
                Optional.of(at),
                Optional.empty());
    }

    private static String words(ByteBuffer bytes) throws CharacterCodingException {
        byte[] utf8 = new byte[bytes.get()];
        bytes.get(utf8);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private static Said said(ByteBuffer bytes) {
        var competency = Codes.COMPETENCIES.get(bytes.get());
        int levels = bytes.get();
        var conditions = Codes.CONDITIONS.get(levels >> 6 & 3);
        Shown shown = new Shown(
                Level.of(levels >> 4 & 3),
                Level.of(levels >> 2 & 3),
                Level.of(levels & 3),
                bytes.get(),
                bytes.get(),
                bytes.get(),
                bytes.get() & 0xff);
        var strength = Codes.STRENGTHS.get(bytes.get());
        LocalDate from = FIRST_DAY.plusDays(bytes.getShort() & 0xffff);
        LocalDate until = FIRST_DAY.plusDays(bytes.getShort() & 0xffff);
        return new Said(
                "",
                Optional.of(competency),
                Optional.of(shown),
                Optional.of(strength),
                Optional.of(conditions),
                Optional.of(from),
                Optional.of(until));
    }
}
