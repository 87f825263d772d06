package org.okrreadiness.exchange;

import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.EventFormat;
import tools.jackson.databind.JsonNode;

/** The events of an attempt as JSON. */
public final class JsonEventFormat implements EventFormat {

    private static final Versioned<AttemptEvent> FORM =
            new Versioned<>(JsonEventFormat::toWire, JsonEventFormat::fromWire);

    @Override
    public String write(AttemptEvent event) {
        return FORM.write(event);
    }

    @Override
    public AttemptEvent read(String text) {
        return FORM.read(text);
    }

    private static Object toWire(AttemptEvent event) {
        return event.fold(new AttemptEvent.Cases<Object>() {
            @Override
            public Object begun(AttemptEvent.Begun begun) {
                return begun.start()
                        .selection()
                        .map(selection -> selected(begun, selection))
                        .orElseGet(() -> EventFile.Begun.of(begun));
            }

            private Object selected(AttemptEvent.Begun begun, Selection selection) {
                return selection
                        .settles()
                        .<Object>map(settles -> EventFile.BegunSettling.of(begun, selection, settles))
                        .orElseGet(() -> EventFile.BegunSelection.of(begun, selection));
            }

            @Override
            public Object saved(AttemptEvent.Saved saved) {
                return EventFile.Saved.of(saved);
            }

            @Override
            public Object moved(AttemptEvent.Moved moved) {
                return EventFile.Moved.of(moved);
            }

            @Override
            public Object disputed(AttemptEvent.Disputed disputed) {
                return DisputeFile.Disputed.of(disputed);
            }

            @Override
            public Object takenBack(AttemptEvent.TakenBack takenBack) {
                return DisputeFile.TakenBack.of(takenBack);
            }

            @Override
            public Object clockChanged(AttemptEvent.ClockChanged changed) {
                return EventFile.ClockChanged.of(changed);
            }

            @Override
            public Object handedIn(AttemptEvent.HandedIn handedIn) {
                return EventFile.HandedIn.of(handedIn);
            }

            @Override
            public Object followedUp(AttemptEvent.FollowedUp followedUp) {
                return TransferCheckFile.of(followedUp);
            }
        });
    }

    private static AttemptEvent fromWire(JsonNode node) {
        String name = node.path("event").asString("");
        return switch (name) {
            case EventFile.Begun.NAME ->
                StrictJson.as(EventFile.Begun.class, node).begun();
            case EventFile.BegunSelection.NAME ->
                StrictJson.as(EventFile.BegunSelection.class, node).begun();
            case EventFile.BegunSettling.NAME ->
                StrictJson.as(EventFile.BegunSettling.class, node).begun();
            case EventFile.Saved.NAME ->
                StrictJson.as(EventFile.Saved.class, node).saved();
            case EventFile.Moved.NAME ->
                StrictJson.as(EventFile.Moved.class, node).moved();
            case DisputeFile.Disputed.NAME ->
                StrictJson.as(DisputeFile.Disputed.class, node).disputed();
            case DisputeFile.TakenBack.NAME ->
                StrictJson.as(DisputeFile.TakenBack.class, node).takenBack();
            case EventFile.HandedIn.NAME ->
                StrictJson.as(EventFile.HandedIn.class, node).handedIn();
            case EventFile.HandedInUnmarked.NAME ->
                StrictJson.as(EventFile.HandedInUnmarked.class, node).handedIn();
            case TransferCheckFile.NAME ->
                StrictJson.as(TransferCheckFile.class, node).followedUp();
            case EventFile.ClockChanged.NAME ->
                StrictJson.as(EventFile.ClockChanged.class, node).changed();
            default -> throw new IllegalArgumentException("\"" + name + "\" is no kind of event");
        };
    }
}
