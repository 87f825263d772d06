package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.reading.marked.MarkedReader;
import org.okrreadiness.reading.marked.MarkedReading;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Moments;

/** What one attempt and a trainer have to do with one another: nothing yet, a file that was sent, marks that came back. */
public final class ByTrainer {

    private final UiTools tools;
    private final Sittings.Opened opened;
    private final HandOverServices services;
    private final CardViewModel card;
    private final SendViewModel send;
    private final ReturnViewModel back;
    private final AppealViewModel appeal;
    private Standing standing = Standing.NOTHING;

    /**
     * How far it has come.
     *
     * @param possible whether it can be handed over at all: a sample cannot
     * @param told what was told last
     * @param reading the same in words
     * @param begun appeals that were begun and have not been written
     */
    public record Standing(
            boolean possible, Optional<Feedback> told, Optional<MarkedReading> reading, List<Appeals.Wish> begun) {
        /** Where nobody can mark it. */
        public static final Standing NOTHING = new Standing(false, Optional.empty(), Optional.empty(), List.of());

        /** The trainer's marks. */
        public Optional<ScoreSheet> sheet() {
            return told.map(Feedback::sheet);
        }
    }

    /** @param changed called when there is something new to read, on the screen's thread */
    public ByTrainer(UiTools tools, Sittings.Opened opened, HandOverServices services, Runnable changed) {
        this.tools = tools;
        this.opened = opened;
        this.services = services;
        this.card = new CardViewModel(tools, services.cards(), new RememberedTrainer(services.preferences()));
        this.send = new SendViewModel(tools, opened, services, card);
        this.back = new ReturnViewModel(tools, services, Optional.of(attempt()), told -> ifOwn(told, changed));
        this.appeal = new AppealViewModel(tools, opened, services, card, changed);
    }

    private void ifOwn(Feedbacks.Told told, Runnable changed) {
        if (told.feedback().attempt().equals(attempt())) {
            changed.run();
        }
    }

    private AttemptId attempt() {
        return opened.attempt().id();
    }

    /** Reads from the disk; not for the screen's thread. */
    public Standing read() {
        List<Feedbacks.Told> told = services.feedbacks().all(attempt());
        boolean possible = services.submissions().canTravel(attempt());
        if (told.isEmpty()) {
            return new Standing(possible, Optional.empty(), Optional.empty(), List.of());
        }
        MarkedReading reading = new MarkedReader(
                        tools.messages(),
                        new Moments(tools.messages(), services.clock()),
                        opened,
                        told,
                        services.appeals().asked(attempt()))
                .read();
        return new Standing(possible, Optional.of(told.get(0).feedback()), Optional.of(reading), appeal.kept());
    }

    /** From now on this is how it stands, and it has been seen. */
    public void show(Standing now) {
        standing = now;
        now.reading().ifPresent(reading -> appeal.restore(now.begun(), reading));
        now.told().ifPresent(told -> new SeenFeedback(services.preferences()).put(attempt(), told.edition()));
    }

    /** Fresh each time; what was typed on one before is on it. */
    public Parent page() {
        return load(TrainerPageController.As.PAGE);
    }

    /** The same as one part of a page that has said already whose marks count and what they come to. */
    public Parent part() {
        return load(TrainerPageController.As.PART);
    }

    private Parent load(TrainerPageController.As as) {
        return FxmlView.load(
                new TrainerPageController(this, as, services.dialogs(), tools.messages()), tools.messages());
    }

    /** Keeps what was typed last; called when the screen is about to go. */
    public void leaving() {
        appeal.leaving();
    }

    /** Looks at feedback that was dropped somewhere else on the screen. */
    public void look(List<Path> files) {
        back.look(files);
    }

    public Optional<MarkedReading> reading() {
        return standing.reading();
    }

    CardViewModel card() {
        return card;
    }

    SendViewModel send() {
        return send;
    }

    ReturnViewModel back() {
        return back;
    }

    AppealViewModel appeal() {
        return appeal;
    }
}
