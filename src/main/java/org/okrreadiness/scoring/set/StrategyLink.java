package org.okrreadiness.scoring.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.situation.Priority;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.reading.Trait;
import org.okrreadiness.scoring.words.Match;

/** S5: which priorities of the case the set serves. A priority is served by a result; work and the objective only mention it. */
final class StrategyLink {

    private final SetReading set;
    private final List<Evidence> evidence = new ArrayList<>();

    StrategyLink(SetReading set) {
        this.set = set;
    }

    /** Empty when the case states no priorities. */
    Optional<Proposal> proposal() {
        List<Priority> priorities = set.situation().priorities();
        return priorities.isEmpty() ? Optional.empty() : Optional.of(judged(priorities));
    }

    private Proposal judged(List<Priority> priorities) {
        long served = priorities.stream().filter(this::isServed).count();
        long touched = priorities.stream().filter(this::isTouched).count();
        boolean contradicted =
                set.lines().stream().anyMatch(line -> line.reading().has(Trait.DIRECTION_CONFLICT));
        String[] counts = {Long.toString(served), Integer.toString(priorities.size())};
        if (served == 0) {
            return Proposal.of("S5", touched > 0 ? 1 : 0, 0.6, touched > 0 ? "words" : "none", counts)
                    .asking("serves")
                    .showing(evidence);
        }
        boolean whole = touched == priorities.size() && !contradicted;
        Proposal proposal = Proposal.of("S5", whole ? 3 : 2, whole ? 0.55 : 0.7, whole ? "whole" : "served", counts);
        return (whole ? proposal : proposal.asking("ignored")).showing(evidence);
    }

    private boolean isServed(Priority priority) {
        return set.results().stream().anyMatch(line -> bears(priority, line));
    }

    private boolean isTouched(Priority priority) {
        Optional<Match> here = word(priority, Part.OBJECTIVE);
        here.ifPresent(match -> show(match, Part.OBJECTIVE));
        return here.isPresent() || set.lines().stream().anyMatch(line -> bears(priority, line));
    }

    /** The line speaks of the priority, or measures something whose name does. */
    private boolean bears(Priority priority, SetLine line) {
        Optional<Match> word = word(priority, line.part());
        word.ifPresent(match -> show(match, line.part()));
        return word.isPresent() || set.conceptsOfMeasure(line).stream().anyMatch(priority.concepts()::contains);
    }

    private Optional<Match> word(Priority priority, Part part) {
        return set.concepts(part).stream()
                .filter(match -> priority.concepts().contains(match.entry()))
                .findFirst();
    }

    private void show(Match match, Part part) {
        Evidence shown = match.as(EvidenceCode.CASE_LINK, part);
        if (!evidence.contains(shown)) {
            evidence.add(shown);
        }
    }
}
