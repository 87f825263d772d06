package org.okrreadiness.exchange;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.service.decide.NeedCase;

/** The wire form of a diagnosis of need; an empty text stands for what was not said. */
record NeedCaseFile(
        int format,
        String id,
        String startedAt,
        String changedAt,
        String organisation,
        String occasion,
        List<RespondentFile> respondents,
        List<FactFile> facts) {

    private static final String NOT_SAID = "";

    record RespondentFile(String name, String seat, Map<String, AnswerFile> answers) {

        static RespondentFile of(Respondent respondent) {
            Map<String, AnswerFile> answers = new LinkedHashMap<>();
            respondent.answers().forEach((id, answer) -> answers.put(id.value(), AnswerFile.of(answer)));
            return new RespondentFile(respondent.name(), Word.of(respondent.seat()), answers);
        }

        Respondent respondent() {
            Map<StatementId, Answer> read = new LinkedHashMap<>();
            answers.forEach((id, answer) -> read.put(new StatementId(id), answer.read()));
            return new Respondent(name, Word.read(Seat.class, seat), read);
        }
    }

    record AnswerFile(String answer, String evidence, String kind) {

        static AnswerFile of(Answer answer) {
            return new AnswerFile(word(answer.given()), answer.evidence(), word(answer.kind()));
        }

        Answer read() {
            return new Answer(said(Frequency.class, answer), evidence, said(EvidenceKind.class, kind));
        }
    }

    /** @param people 0 when it is not known how many */
    record FactFile(String fact, double value, int people, String source) {

        static FactFile of(Fact fact) {
            return new FactFile(
                    Word.of(fact.kind()), fact.value(), fact.people().orElse(0), fact.source());
        }

        Fact read() {
            OptionalInt counted = people > 0 ? OptionalInt.of(people) : OptionalInt.empty();
            return new Fact(Word.read(FactKind.class, fact), value, counted, source);
        }
    }

    static NeedCaseFile of(NeedCase diagnosis) {
        AnswerSheet sheet = diagnosis.sheet();
        return new NeedCaseFile(
                Versioned.FORMAT,
                diagnosis.id().toString(),
                diagnosis.startedAt().toString(),
                diagnosis.changedAt().toString(),
                sheet.organisation(),
                word(sheet.occasion()),
                sheet.respondents().stream().map(RespondentFile::of).toList(),
                sheet.facts().stream().map(FactFile::of).toList());
    }

    NeedCase diagnosis() {
        AnswerSheet sheet = new AnswerSheet(
                organisation,
                said(Occasion.class, occasion),
                respondents.stream().map(RespondentFile::respondent).toList(),
                facts.stream().map(FactFile::read).toList());
        return new NeedCase(UUID.fromString(id), Instant.parse(startedAt), Instant.parse(changedAt), sheet);
    }

    private static String word(Optional<? extends Enum<?>> constant) {
        return constant.map(Word::of).orElse(NOT_SAID);
    }

    private static <E extends Enum<E>> Optional<E> said(Class<E> type, String word) {
        return word.equals(NOT_SAID) ? Optional.empty() : Optional.of(Word.read(type, word));
    }
}
