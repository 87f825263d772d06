package org.okrreadiness.exchange;

import java.nio.charset.StandardCharsets;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.service.trainer.MarkingEventFormat;
import tools.jackson.databind.JsonNode;

/** The events of marking as JSON. */
public final class JsonMarkingFormat implements MarkingEventFormat<MarkingEvent> {

    static final Versioned<MarkingEvent> FORM =
            new Versioned<>(event -> event.fold(new Wire()), JsonMarkingFormat::fromWire);

    @Override
    public byte[] write(MarkingEvent event) {
        return FORM.write(event).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public MarkingEvent read(byte[] bytes) {
        return FORM.read(new String(bytes, StandardCharsets.UTF_8));
    }

    private static MarkingEvent fromWire(JsonNode node) {
        String name = node.path("event").asString("");
        return switch (name) {
            case ArrangementFile.CohortOpened.NAME ->
                StrictJson.as(ArrangementFile.CohortOpened.class, node).said();
            case ArrangementFile.RosterChanged.NAME ->
                StrictJson.as(ArrangementFile.RosterChanged.class, node).said();
            case ArrangementFile.SubmissionReceived.NAME ->
                StrictJson.as(ArrangementFile.SubmissionReceived.class, node).said();
            case ArrangementFile.SubmissionMatched.NAME ->
                StrictJson.as(ArrangementFile.SubmissionMatched.class, node).said();
            case ArrangementFile.Allocated.NAME ->
                StrictJson.as(ArrangementFile.Allocated.class, node).said();
            case ArrangementFile.RubricsChanged.NAME ->
                StrictJson.as(ArrangementFile.RubricsChanged.class, node).said();
            case ArrangementFile.Released.NAME ->
                StrictJson.as(ArrangementFile.Released.class, node).said();
            case JudgingFile.Marked.NAME ->
                StrictJson.as(JudgingFile.Marked.class, node).said();
            case JudgingFile.Withdrawn.NAME ->
                StrictJson.as(JudgingFile.Withdrawn.class, node).said();
            case JudgingFile.SetAside.NAME ->
                StrictJson.as(JudgingFile.SetAside.class, node).said();
            case JudgingFile.DifferenceExplained.NAME ->
                StrictJson.as(JudgingFile.DifferenceExplained.class, node).said();
            case ModerationFile.ReferenceSet.NAME ->
                StrictJson.as(ModerationFile.ReferenceSet.class, node).said();
            case ModerationFile.Adjudicated.NAME ->
                StrictJson.as(ModerationFile.Adjudicated.class, node).said();
            case ModerationFile.Appealed.NAME ->
                StrictJson.as(ModerationFile.Appealed.class, node).said();
            case ModerationFile.AppealDecided.NAME ->
                StrictJson.as(ModerationFile.AppealDecided.class, node).said();
            case ModerationFile.Requeued.NAME ->
                StrictJson.as(ModerationFile.Requeued.class, node).said();
            case ModerationFile.Resumed.NAME ->
                StrictJson.as(ModerationFile.Resumed.class, node).said();
            default -> throw new IllegalArgumentException("\"" + name + "\" is no event of marking");
        };
    }

    /** To wire forms. */
    private static final class Wire implements MarkingEvent.Cases<Object> {

        @Override
        public Object opened(Arrangement.CohortOpened event) {
            return ArrangementFile.CohortOpened.of(event);
        }

        @Override
        public Object rosterChanged(Arrangement.RosterChanged event) {
            return ArrangementFile.RosterChanged.of(event);
        }

        @Override
        public Object received(Arrangement.SubmissionReceived event) {
            return ArrangementFile.SubmissionReceived.of(event);
        }

        @Override
        public Object matched(Arrangement.SubmissionMatched event) {
            return ArrangementFile.SubmissionMatched.of(event);
        }

        @Override
        public Object allocated(Arrangement.Allocated event) {
            return ArrangementFile.Allocated.of(event);
        }

        @Override
        public Object rubricsChanged(Arrangement.RubricsChanged event) {
            return ArrangementFile.RubricsChanged.of(event);
        }

        @Override
        public Object released(Arrangement.Released event) {
            return ArrangementFile.Released.of(event);
        }

        @Override
        public Object marked(Judging.Marked event) {
            return JudgingFile.Marked.of(event);
        }

        @Override
        public Object withdrawn(Judging.Withdrawn event) {
            return JudgingFile.Withdrawn.of(event);
        }

        @Override
        public Object setAside(Judging.SetAside event) {
            return JudgingFile.SetAside.of(event);
        }

        @Override
        public Object differenceExplained(Judging.DifferenceExplained event) {
            return JudgingFile.DifferenceExplained.of(event);
        }

        @Override
        public Object referenceSet(Moderation.ReferenceSet event) {
            return ModerationFile.ReferenceSet.of(event);
        }

        @Override
        public Object adjudicated(Moderation.Adjudicated event) {
            return ModerationFile.Adjudicated.of(event);
        }

        @Override
        public Object appealed(Moderation.Appealed event) {
            return ModerationFile.Appealed.of(event);
        }

        @Override
        public Object appealDecided(Moderation.AppealDecided event) {
            return ModerationFile.AppealDecided.of(event);
        }

        @Override
        public Object requeued(Moderation.Requeued event) {
            return ModerationFile.Requeued.of(event);
        }

        @Override
        public Object resumed(Moderation.Resumed event) {
            return ModerationFile.Resumed.of(event);
        }
    }
}
