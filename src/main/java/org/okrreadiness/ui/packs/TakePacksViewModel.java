package org.okrreadiness.ui.packs;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AssessmentsByPost;
import org.okrreadiness.service.AssessmentsByPost.Outcome;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Takes in packs in the background, each whole or not at all. */
final class TakePacksViewModel {

    /**
     * What became of one file.
     *
     * @param said what became of it, and what to do where it was refused
     * @param key of whoever signed it, to be compared; blank where there is nothing to compare
     */
    record Line(Outcome outcome, String file, String said, String key) {}

    /** @param problem what went wrong in the program itself; blank when nothing did */
    record Shown(boolean working, List<Line> lines, String problem) {
        static final Shown NOTHING = new Shown(false, List.of(), "");

        Shown {
            lines = List.copyOf(lines);
        }
    }

    private final UiTools tools;
    private final AssessmentsByPost post;
    private final Runnable taken;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

    /** @param taken called once something new is there */
    TakePacksViewModel(UiTools tools, AssessmentsByPost post, Runnable taken) {
        this.tools = tools;
        this.post = post;
        this.taken = taken;
    }

    void take(List<Path> files) {
        if (shown.get().working()) {
            return;
        }
        shown.set(new Shown(true, List.of(), ""));
        tools.runner().submit(() -> post.take(files, each -> {}, () -> false), this::done, this::failed);
    }

    private void done(List<AssessmentsByPost.Status> statuses) {
        shown.set(new Shown(false, statuses.stream().map(this::line).toList(), ""));
        if (statuses.stream().anyMatch(status -> status.outcome() == Outcome.TAKEN)) {
            taken.run();
        }
    }

    private Line line(AssessmentsByPost.Status status) {
        String file = status.file().getFileName().toString();
        String said = status.because()
                .map(because -> Words.of(messages(), because))
                .or(() -> status.pack().map(pack -> said(status.outcome(), pack)))
                .orElse("");
        String key = status.outcome() == Outcome.TAKEN
                ? status.pack().map(pack -> pack.label().madeBy().fingerprint()).orElse("")
                : "";
        return new Line(status.outcome(), file, said, key);
    }

    private String said(Outcome outcome, ReadPack<TravellingAssessment> pack) {
        TravellingAssessment assessment = pack.content();
        if (outcome == Outcome.KNOWN) {
            return messages().get("packs.known", assessment.title());
        }
        String key =
                assessment.edition() == TravellingAssessment.Edition.SITTING ? "packs.taken.elsewhere" : "packs.taken";
        return messages().get(key, assessment.title());
    }

    private void failed(Throwable failure) {
        if (!(failure instanceof ReadinessException)) {
            System.getLogger(TakePacksViewModel.class.getName())
                    .log(System.Logger.Level.ERROR, "Packs could not be taken in " + SupportCode.of(failure), failure);
        }
        String said = failure instanceof ReadinessException known
                ? Words.of(messages(), known.phrase())
                : messages().get("handover.defect", SupportCode.of(failure));
        shown.set(new Shown(false, List.of(), said));
    }

    Messages messages() {
        return tools.messages();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
