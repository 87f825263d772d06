package org.okrreadiness.decide.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.testing.RandomSheets;

/** What must hold whatever people answer. */
class NeedPropertiesTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();
    private static final double NOTHING = 1e-9;

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfPeopleAndAnswersDoesNotMatter(int seed) {
        Random random = new Random(seed);
        AnswerSheet sheet = sheet(random);
        List<Respondent> shuffled = new ArrayList<>();
        for (Respondent respondent : sheet.respondents()) {
            List<StatementId> ids = new ArrayList<>(respondent.answers().keySet());
            Collections.shuffle(ids, random);
            Map<StatementId, Answer> answers = new LinkedHashMap<>();
            ids.forEach(id -> answers.put(id, respondent.answer(id)));
            shuffled.add(new Respondent(respondent.name(), respondent.seat(), answers));
        }
        Collections.shuffle(shuffled, random);
        List<Fact> facts = new ArrayList<>(sheet.facts());
        Collections.shuffle(facts, random);
        assertThat(METHOD.of(sheet.withRespondents(shuffled).withFacts(facts))).isEqualTo(METHOD.of(sheet));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void notKnowingAndNotAnsweringAreTheSame(int seed) {
        Random random = new Random(seed);
        AnswerSheet sheet = sheet(random);
        AnswerSheet more = sheet.withRespondents(sheet.respondents().stream()
                .map(respondent -> filledUp(respondent))
                .toList());
        Diagnosis one = METHOD.of(sheet);
        Diagnosis other = METHOD.of(more);
        assertThat(other.advice()).isEqualTo(one.advice());
        assertThat(other.causes()).isEqualTo(one.causes());
        assertThat(other.helps()).isEqualTo(one.helps());
        assertThat(other.doubt()).isEqualTo(one.doubt());
    }

    private static Respondent filledUp(Respondent respondent) {
        Respondent more = respondent;
        Answer dontKnow = new Answer(Optional.of(Frequency.DONT_KNOW), "who knows", Optional.empty());
        for (Statement statement : METHOD.questionnaire().statements()) {
            if (respondent.answer(statement.id()).isBlank()) {
                more = more.with(statement.id(), dontKnow);
            }
        }
        return more;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAnswerThatSpeaksForACauseNeverLowersIt(int seed) {
        Random random = new Random(seed);
        AnswerSheet sheet = sheet(random);
        Diagnosis before = METHOD.of(sheet);
        for (Reading reading : some(random)) {
            if (reading instanceof Reading.OfAnswer of && isOpen(sheet, of.statement())) {
                Frequency strongest = strongest(of);
                AnswerSheet after = with(sheet, of.statement(), strongest, random);
                assertThat(METHOD.of(after).of(of.cause()).decibans())
                        .isGreaterThanOrEqualTo(before.of(of.cause()).decibans() - NOTHING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sayingWhatIsStrongestForACauseBesideOthersNeverLowersIt(int seed) {
        Random random = new Random(seed);
        AnswerSheet sheet = sheet(random);
        Diagnosis before = METHOD.of(sheet);
        for (Reading reading : some(random)) {
            if (reading instanceof Reading.OfAnswer of
                    && before.of(of.cause()).evidenceAgainst().isEmpty()) {
                AnswerSheet after = with(sheet, of.statement(), strongest(of), random);
                assertThat(METHOD.of(after).of(of.cause()).decibans())
                        .isGreaterThanOrEqualTo(before.of(of.cause()).decibans() - NOTHING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberStaysWithinItsLimit(int seed) {
        Diagnosis diagnosis = METHOD.of(sheet(new Random(seed)));
        double limit = METHOD.model().method().limit();
        assertThat(diagnosis.causes())
                .hasSize(Cause.values().length)
                .allSatisfy(cause -> assertThat(cause.decibans()).isBetween(-limit, limit));
        assertThat(diagnosis.helps()).extracting(HelpBalance::help).containsExactlyInAnyOrder(Help.values());
        assertThat(diagnosis.first().help()).isEqualTo(diagnosis.advice().help());
        assertThat(diagnosis.advice().lead()).isNotNegative();
        assertThat(diagnosis.advice().firstStep()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCourseComesFirstWhileThatIsLikelyWhichWouldMakeItUseless(int seed) {
        for (int further = 0; further < 20; further++) {
            Diagnosis diagnosis = METHOD.of(new RandomSheets(METHOD.questionnaire(), 20L * seed + further).sheet());
            if (Stream.of(Cause.STRATEGY, Cause.GOVERNANCE, Cause.SPONSORSHIP, Cause.TRUST, Cause.SAFETY)
                    .anyMatch(cause -> diagnosis.of(cause).standing() == CauseBalance.Standing.LIKELY)) {
                assertThat(diagnosis.advice().help()).isNotIn(Help.CERTIFICATION, Help.CERTIFICATION_THEN_COACHING);
            }
        }
    }

    /** Each time others: all of them for every sheet would take minutes. */
    private static List<Reading> some(Random random) {
        List<Reading> readings = new ArrayList<>(METHOD.model().readings());
        Collections.shuffle(readings, random);
        return readings.subList(0, 6);
    }

    private static boolean isOpen(AnswerSheet sheet, StatementId statement) {
        return sheet.respondents().stream()
                .allMatch(respondent -> respondent.answer(statement).known().isEmpty());
    }

    private static Frequency strongest(Reading.OfAnswer reading) {
        return Frequency.SCALE.stream()
                .max((one, other) -> Double.compare(reading.weight(one), reading.weight(other)))
                .orElseThrow();
    }

    private static AnswerSheet with(AnswerSheet sheet, StatementId statement, Frequency answer, Random random) {
        Answer given = answer(random, answer);
        Seat seat = Seat.values()[random.nextInt(Seat.values().length)];
        List<Respondent> more = new ArrayList<>(sheet.respondents());
        more.add(new Respondent("One more", seat, Map.of(statement, given)));
        return sheet.withRespondents(more);
    }

    private static AnswerSheet sheet(Random random) {
        List<Respondent> people = new ArrayList<>();
        int number = random.nextInt(5);
        for (int person = 0; person < number; person++) {
            Map<StatementId, Answer> answers = new LinkedHashMap<>();
            for (Statement statement : METHOD.questionnaire().statements()) {
                if (random.nextInt(3) > 0) {
                    Frequency given = Frequency.values()[random.nextInt(Frequency.values().length)];
                    answers.put(statement.id(), answer(random, given));
                }
            }
            people.add(new Respondent("P" + person, Seat.values()[random.nextInt(Seat.values().length)], answers));
        }
        List<Fact> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            if (random.nextInt(4) == 0) {
                facts.add(new Fact(kind, random.nextInt(101), OptionalInt.of(1 + random.nextInt(20)), ""));
            }
        }
        Occasion occasion = Occasion.values()[random.nextInt(Occasion.values().length)];
        return new AnswerSheet("", Optional.of(occasion), people, facts);
    }

    private static Answer answer(Random random, Frequency given) {
        EvidenceKind kind = EvidenceKind.values()[random.nextInt(EvidenceKind.values().length)];
        return new Answer(Optional.of(given), random.nextBoolean() ? "seen in week 3" : "", Optional.of(kind));
    }
}
