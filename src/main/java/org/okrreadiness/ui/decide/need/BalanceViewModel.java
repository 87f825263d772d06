package org.okrreadiness.ui.decide.need;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Cause;
import org.okrreadiness.decide.need.CauseBalance;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.reading.need.NeedText;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.ui.common.SavePlace;

/** What everything that was said comes to, and where to go from there. It is weighed as it stands on the screen, whatever the disk does. */
final class BalanceViewModel {

    /** Where a diagnosis leads. */
    enum Way {
        /** Answering what would change most. */
        QUESTION,
        /** Planning the meetings of the quarter. */
        CADENCE,
        /** Comparing programmes. */
        VETTING,
        PRACTICE,
        /** Having people's work marked. */
        COHORT
    }

    /** A diagnosis, and the answers it was made of. */
    record Weighed(AnswerSheet sheet, Diagnosis diagnosis) {}

    private final NeedDesk desk;
    private final ReadOnlyObjectWrapper<Weighed> weighed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final BalancePdf pdf;

    BalanceViewModel(NeedDesk desk) {
        this.desk = desk;
        this.pdf = new BalancePdf(desk, said::set);
    }

    /** The same as pages for a meeting. */
    BalancePdf pdf() {
        return pdf;
    }

    void weigh() {
        NeedCase now = desk.nowProperty().get();
        said.set("");
        desk.run(
                () -> new Weighed(now.sheet(), desk.diagnoses().diagnose(now)), weighed::set, "deciding.problem.weigh");
    }

    /**
     * Every way from here, the one that fits best first.
     *
     * @param isVetting whether programmes can be compared
     */
    static List<Way> ways(Diagnosis diagnosis) {
        List<Way> ways = new ArrayList<>(fitting(diagnosis));
        if (diagnosis.doubt().question().isEmpty()) {
            ways.remove(Way.QUESTION);
        }
        return List.copyOf(ways);
    }

    private static List<Way> fitting(Diagnosis diagnosis) {
        if (diagnosis.advice().firmness() == Diagnosis.Firmness.OPEN) {
            return List.of(Way.QUESTION, Way.CADENCE, Way.PRACTICE, Way.COHORT, Way.VETTING);
        }
        return switch (diagnosis.advice().help()) {
            case NOTHING_YET -> List.of(Way.CADENCE, Way.QUESTION, Way.PRACTICE, Way.COHORT, Way.VETTING);
            case CONSULTING -> List.of(Way.CADENCE, Way.QUESTION, Way.PRACTICE, Way.COHORT, Way.VETTING);
            case COACHING -> List.of(Way.CADENCE, Way.COHORT, Way.PRACTICE, Way.VETTING, Way.QUESTION);
            case CERTIFICATION_THEN_COACHING, CERTIFICATION ->
                List.of(Way.VETTING, Way.PRACTICE, Way.COHORT, Way.CADENCE, Way.QUESTION);
        };
    }

    /** What the meetings of the quarter should help with: the main cause, or the likeliest. */
    Optional<Cause> emphasis() {
        Diagnosis diagnosis = weighed.get().diagnosis();
        return diagnosis.advice().firmness() == Diagnosis.Firmness.OPEN
                ? Optional.empty()
                : diagnosis.advice().mainCause().or(() -> likeliest(diagnosis));
    }

    private static Optional<Cause> likeliest(Diagnosis diagnosis) {
        return diagnosis.causes().stream()
                .filter(cause -> cause.standing() == CauseBalance.Standing.LIKELY)
                .findFirst()
                .map(cause -> cause.cause());
    }

    String text() {
        return NeedText.of(desk.messages(), weighed.get().sheet(), weighed.get().diagnosis(), List.of());
    }

    String fileName() {
        return FileName.of(
                desk.services().clock().instant(),
                "txt",
                weighed.get().sheet().organisation(),
                desk.messages().get("deciding.file.balance"));
    }

    void save(SavePlace to) {
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        desk.run(
                () -> {
                    WholeFile.write(to.file(), text, to.replaces());
                    return to.file();
                },
                file -> said.set(desk.messages()
                        .get("deciding.saved-as", file.getFileName().toString())),
                "deciding.problem.save");
    }

    /** Null until something has been weighed. */
    ReadOnlyObjectProperty<Weighed> weighedProperty() {
        return weighed.getReadOnlyProperty();
    }

    /** What became of the last file; blank while there is nothing to say. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
