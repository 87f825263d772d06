package org.okrreadiness.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.wording.Words;

/**
 * One pack as it stands in the list.
 *
 * @param assessment empty when the pack cannot be used
 * @param facts track, tasks, minutes and version in one line
 * @param competencies what it bears on, the weightiest first
 * @param troubles place, what is wrong and what would be right, for each error
 */
record PackLine(
        Optional<Assessment> assessment,
        String title,
        String facts,
        String summary,
        List<Competency> competencies,
        List<Trouble> troubles) {

    /**
     * @param place file, line and column
     * @param words what is wrong and what would be right
     */
    record Trouble(String place, String words) {}

    static PackLine of(FoundPack pack, Messages messages) {
        return pack.assessment()
                .map(assessment -> usable(pack, assessment, messages))
                .orElseGet(() -> new PackLine(
                        Optional.empty(),
                        messages.get("home.pack.unusable", pack.location()),
                        messages.get("home.pack.unusable.facts"),
                        "",
                        List.of(),
                        troubles(pack, messages)));
    }

    private static PackLine usable(FoundPack pack, Assessment assessment, Messages messages) {
        return new PackLine(
                pack.assessment(),
                assessment.about().title(),
                facts(pack, assessment, messages),
                assessment.about().summary().strip(),
                byWeight(assessment),
                List.of());
    }

    private static String facts(FoundPack pack, Assessment assessment, Messages messages) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.of(messages, "track", assessment.about().track()));
        facts.add(Words.count(
                messages, "home.pack.scenarios", assessment.scenarios().size()));
        facts.add(Words.count(messages, "home.pack.tasks", assessment.tasks().size()));
        assessment
                .sitting()
                .timeLimit()
                .ifPresent(limit -> facts.add(messages.get("home.pack.minutes", limit.toMinutes())));
        facts.add(messages.get("home.pack.version", assessment.ref().version()));
        if (assessment.isMarkedElsewhere()) {
            facts.add(messages.get("home.pack.elsewhere"));
        } else if (pack.origin() != FoundPack.Origin.SHIPPED) {
            facts.add(messages.get("home.pack.own"));
        }
        return String.join(messages.get("home.separator"), facts);
    }

    private static List<Competency> byWeight(Assessment assessment) {
        var blueprint = assessment.marking().blueprint();
        return blueprint.keySet().stream()
                .sorted((a, b) -> blueprint.get(b) - blueprint.get(a))
                .toList();
    }

    private static List<Trouble> troubles(FoundPack pack, Messages messages) {
        return pack.findings().stream()
                .filter(finding -> finding.weight() == PackFinding.Weight.ERROR)
                .map(finding -> new Trouble(
                        finding.place().toString(),
                        Words.of(messages, finding.message()) + " " + Words.of(messages, finding.fix())))
                .toList();
    }
}
