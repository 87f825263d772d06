package org.okrreadiness.ui.trainer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.MarksExchange;
import org.okrreadiness.service.marking.Receiving;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.wording.Words;

/** Takes in one file, whatever a trainer is sent, and says what became of it. Not for the screen's own thread. */
final class FileTaking {

    private final TrainerDesk desk;
    private final Messages messages;
    private final Optional<CohortId> cohort;

    /** @param cohort where submissions go; empty where only what colleagues did can be taken in */
    FileTaking(TrainerDesk desk, Messages messages, Optional<CohortId> cohort) {
        this.desk = desk;
        this.messages = messages;
        this.cohort = cohort;
    }

    static FileTaking into(CohortViewModel cohort) {
        return new FileTaking(cohort.desk(), cohort.messages(), Optional.of(cohort.cohort()));
    }

    /** By the name alone; what is in it is looked at when it is taken in. */
    static boolean looksLikeMarks(Path file) {
        return PackKind.ofName(file.getFileName().toString())
                .filter(kind -> kind == PackKind.MARKS)
                .isPresent();
    }

    Intake.Line take(Path file) {
        if (looksLikeMarks(file)) {
            return marks(file);
        }
        return cohort.map(known -> submission(known, file))
                .orElseGet(() -> refused(file, Phrase.of("receive.no-cohort")));
    }

    private Intake.Line submission(CohortId known, Path file) {
        Receiving.Status status = desk.receiving()
                .receive(known, List.of(file), done -> {}, () -> false)
                .get(0);
        String said = status.because()
                .map(because -> Words.of(messages, because))
                .orElseGet(() -> Words.of(messages, "receive.said", status.outcome()));
        return new Intake.Line(
                name(file), Intake.Outcome.valueOf(status.outcome().name()), said);
    }

    private Intake.Line marks(Path file) {
        MarksExchange.Status status =
                desk.marks().take(List.of(file), done -> {}, () -> false).get(0);
        String by = status.maker().map(FileTaking::named).orElse("");
        String said = status.because()
                .map(because -> Words.of(messages, because))
                .orElseGet(() -> status.fresh() == 0
                        ? messages.get("receive.marks.known", by)
                        : messages.get("receive.marks.taken", by, status.fresh(), status.known()));
        return new Intake.Line(
                name(file), Intake.Outcome.valueOf(status.outcome().name()), said);
    }

    private static String named(Maker maker) {
        return maker.name().isBlank() ? maker.fingerprint() : maker.name();
    }

    /** What is said of a file that could not be read at all. */
    Intake.Line broken(Path file, Throwable failure) {
        return refused(
                file,
                failure instanceof ReadinessException known
                        ? known.phrase()
                        : Phrase.of(
                                "trainer.refused.unreadable",
                                file.toString(),
                                failure.getClass().getSimpleName()));
    }

    private Intake.Line refused(Path file, Phrase because) {
        return new Intake.Line(name(file), Intake.Outcome.REFUSED, Words.of(messages, because));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
