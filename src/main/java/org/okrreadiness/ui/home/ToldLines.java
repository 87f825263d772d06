package org.okrreadiness.ui.home;

import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.ui.handover.HandOverServices;
import org.okrreadiness.ui.handover.SeenFeedback;

/** Adds to lines of attempts that a trainer has marked them. Reads from the disk; not for the screen's thread. */
final class ToldLines {

    private final Optional<HandOverServices> services;
    private final Map<AttemptId, Long> latest;
    private final Messages messages;

    private ToldLines(Optional<HandOverServices> services, Map<AttemptId, Long> latest, Messages messages) {
        this.services = services;
        this.latest = latest;
        this.messages = messages;
    }

    static ToldLines read(Optional<HandOverServices> services, Messages messages) {
        return new ToldLines(
                services, services.map(each -> each.feedbacks().latest()).orElse(Map.of()), messages);
    }

    AttemptLine on(AttemptLine line) {
        Long edition = latest.get(line.id());
        if (edition == null) {
            return line;
        }
        return services.flatMap(each -> each.feedbacks().find(line.id()))
                .map(told -> on(line, told, edition))
                .orElse(line);
    }

    private AttemptLine on(AttemptLine line, Feedbacks.Told told, long edition) {
        boolean isNew = new SeenFeedback(services.orElseThrow().preferences()).isNew(line.id(), edition);
        String key = isNew ? "home.told.new" : "home.told";
        return line.told(messages.get(key, told.feedback().sheet().overall()), isNew);
    }
}
