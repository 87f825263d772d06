package org.okrreadiness.ui.decide.vet;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.wording.Words;

/**
 * A vetting that is kept, in words.
 *
 * @param facts for whom, how much is answered, and when it was changed
 * @param programmes their names; a sentence where there are none
 */
record VettingLine(UUID id, String title, String facts, String programmes) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    static VettingLine of(Vetting vetting, Messages messages, Clock clock) {
        List<ProgrammeFindings> findings = vetting.comparison().findings();
        int points = findings.stream().mapToInt(each -> each.aspects().size()).sum();
        int open = findings.stream()
                .mapToInt(each -> each.count(Standing.UNANSWERED))
                .sum();
        String track = Words.of(
                messages, "vettingwork.track", vetting.shortlist().need().track());
        String changed = MOMENT.format(vetting.changedAt().atZone(clock.getZone()));
        String names = findings.stream().map(each -> each.programme().name()).collect(Collectors.joining(" \u00b7 "));
        return new VettingLine(
                vetting.id(),
                vetting.shortlist().title(),
                points == 0
                        ? messages.get("vettingwork.list.facts.none", track, changed)
                        : messages.get("vettingwork.list.facts", track, points - open, points, changed),
                names.isEmpty() ? messages.get("vettingwork.list.no-programmes") : names);
    }
}
