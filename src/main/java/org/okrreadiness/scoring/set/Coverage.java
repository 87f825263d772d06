package org.okrreadiness.scoring.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.situation.Aspect;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.words.Match;

/**
 * S1: which aspects of a strong set have a key result that measures them. A machine sees what is measured, not whether it would
 * convince: the trainer decides.
 */
final class Coverage {

    private final SetReading set;
    private final List<Evidence> evidence = new ArrayList<>();

    Coverage(SetReading set) {
        this.set = set;
    }

    Proposal proposal() {
        List<Aspect> aspects = set.situation().aspects();
        if (aspects.isEmpty()) {
            return Proposal.of("S1", 0, 0, "no-aspects");
        }
        List<Aspect> open =
                aspects.stream().filter(aspect -> !isCovered(aspect)).toList();
        int covered = aspects.size() - open.size();
        Proposal proposal = Proposal.of(
                        "S1",
                        points(covered, aspects.size()),
                        0.4,
                        "covered",
                        Integer.toString(covered),
                        Integer.toString(aspects.size()))
                .showing(evidence);
        return open.isEmpty() ? proposal : proposal.asking("open");
    }

    private static int points(int covered, int aspects) {
        if (covered == aspects) {
            return 3;
        }
        boolean most = covered >= 2 && (covered + 1 == aspects || 5 * covered >= 3 * aspects);
        return most ? 2 : Math.min(1, covered);
    }

    private boolean isCovered(Aspect aspect) {
        Optional<Evidence> found = set.results().stream()
                .flatMap(line -> evidence(aspect, line).stream())
                .findFirst();
        found.ifPresent(evidence::add);
        return found.isPresent();
    }

    private Optional<Evidence> evidence(Aspect aspect, SetLine line) {
        if (line.definition().filter(m -> aspect.metrics().contains(m.id())).isPresent()) {
            return Optional.of(line.evidence(EvidenceCode.METRIC));
        }
        Optional<Match> word = set.concepts(line.part()).stream()
                .filter(match -> aspect.concepts().contains(match.entry()))
                .findFirst();
        return word.map(match -> match.as(EvidenceCode.CASE_LINK, line.part()));
    }
}
