package org.okrreadiness.exchange.credential;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.rubric.Competency;

/** How closed sets are named in what travels. These names never change, whatever becomes of those in the program. */
public final class Codes {

    /** The number of each competency in a QR code is its place here. */
    static final List<Competency> COMPETENCIES = List.of(
            Competency.THEORY_AND_INTENT,
            Competency.WRITING,
            Competency.OPERATING_CADENCE,
            Competency.CHALLENGE_AND_COACHING,
            Competency.FACILITATION,
            Competency.ADOPTION_AND_GOVERNANCE);

    /** The number of each strength in a QR code is its place here. */
    static final List<EvidenceStrength> STRENGTHS = List.of(
            EvidenceStrength.RECOGNISED,
            EvidenceStrength.WRITTEN,
            EvidenceStrength.CRITIQUED,
            EvidenceStrength.SIMULATED_QUARTER,
            EvidenceStrength.SUPERVISED,
            EvidenceStrength.ON_THE_JOB);

    /** The number of each of the conditions in a QR code is its place here. */
    static final List<Conditions> CONDITIONS = List.of(Conditions.PRACTICE, Conditions.SEALED, Conditions.AT_WORK);

    private Codes() {}

    /** {@code SIMULATED_QUARTER} becomes {@code simulated-quarter}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> set, String code) {
        return Arrays.stream(set.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }

    /** The name of the achievement of a competency, the same in every credential of every issuer. */
    public static String achievement(Competency competency) {
        return urn("achievement " + of(competency));
    }

    /** The name of what a result is: {@code level}, {@code score} and the ends of their bands. */
    public static String result(Competency competency, String what) {
        return urn("result " + of(competency) + " " + what);
    }

    /** The name of something that is said of a whole record, such as {@code strength}. */
    public static String about(String what) {
        return urn("record " + what);
    }

    private static String urn(String what) {
        byte[] name = ("okr-readiness " + what).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
