package org.okrreadiness.ui.decide.vet;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.vet.draft.Spot;
import org.okrreadiness.service.decide.vet.draft.VettingDraft;
import org.okrreadiness.wording.Words;

/** What the comparison is called and what the course is wanted for. */
final class NeedView {

    private NeedView() {}

    static Node of(VettingViewModel model, FormFields form) {
        Messages messages = model.messages();
        VettingDraft now = model.draft();
        Node track = form.choice(
                Spot.ofVetting("track"),
                messages.get("vettingwork.field.track"),
                List.of(Track.PROGRAMME_LEAD, Track.PRACTITIONER, Track.MANAGER),
                now.track(),
                each -> Words.of(messages, "vettingwork.track", each),
                chosen -> model.choose(draft -> draft.withTrack(chosen)));
        Label meaning = Labels.of("", "reading", "muted");
        form.follow(() -> meaning.setText(
                Words.of(messages, "vettingwork.track-means", model.draft().track())));
        VBox page = ProgrammeFields.stack(
                "vet-page",
                form.line(
                        Spot.ofVetting("title"),
                        messages.get("vettingwork.field.title"),
                        now.title(),
                        VettingDraft::withTitle),
                track,
                meaning,
                form.line(
                        Spot.ofVetting("people"),
                        messages.get("vettingwork.field.people"),
                        now.people(),
                        VettingDraft::withPeople),
                form.area(
                        Spot.ofVetting("words"),
                        messages.get("vettingwork.field.words"),
                        now.words(),
                        VettingDraft::withWords));
        if (now.programmes().isEmpty()) {
            page.getChildren().add(Labels.of(messages.get("vettingwork.need.next"), "reading"));
        }
        return page;
    }
}
