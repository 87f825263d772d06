package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.accuracy.MarkedLine;
import org.okrreadiness.accuracy.MarkedLine.Trap;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.statistics.agreement.Panel;
import tools.jackson.databind.JsonNode;

/** Reads a line that raters have rated and has the machine mark it too. */
final class RatedLineReader {

    private static final int TOP_LEVEL = 3;

    private final Scorer scorer;
    private final CaseLookup cases;
    private final String groupField;

    /** @param groupField the field whose value a line is grouped by; empty for none */
    RatedLineReader(Scorer scorer, CaseLookup cases, String groupField) {
        this.scorer = scorer;
        this.cases = cases;
        this.groupField = groupField;
    }

    /**
     * @param unnamed what to call the line if it has no id
     * @throws UnreadableInputException when the line cannot be used, with the remedy
     */
    MarkedLine read(String line, String unnamed) {
        JsonNode node = ScoreLine.parse(line);
        Map<CriterionId, List<Integer>> ratings = ratings(node.path("ratings"));
        Optional<Trap> trap = trap(node.path("trap"));
        if (ratings.isEmpty() && trap.isEmpty()) {
            throw unreadable("cli.accuracy.nothing-to-compare");
        }
        ScoreLine asked = ScoreLine.of(node, null);
        return new MarkedLine(
                asked.id().asString(unnamed),
                groupField.isEmpty() ? "" : node.path(groupField).asString(""),
                ratings,
                trap,
                mark(asked, cases.situation(asked.caseId())));
    }

    private ArtefactScore mark(ScoreLine line, Situation situation) {
        return switch (line.kind()) {
            case OBJECTIVE -> scorer.objective(line.set().objective(), situation);
            case KEY_RESULT ->
                scorer.keyResult(line.set().keyResults().get(0), line.set().objective(), situation);
            case SET -> {
                List<ArtefactScore> parts = scorer.set(line.set(), situation);
                yield parts.get(parts.size() - 1);
            }
        };
    }

    private static Optional<Trap> trap(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Trap.valueOf(node.asString("").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(Phrase.of("cli.accuracy.unknown-trap", node.toString()), e);
        }
    }

    private static Map<CriterionId, List<Integer>> ratings(JsonNode node) {
        Map<CriterionId, List<Integer>> ratings = new HashMap<>();
        for (String name : node.propertyNames()) {
            ratings.put(criterion(name), levels(name, node.path(name)));
        }
        return ratings;
    }

    private static CriterionId criterion(String name) {
        try {
            return new CriterionId(name);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(Phrase.of("cli.accuracy.not-a-criterion", name), e);
        }
    }

    private static List<Integer> levels(String criterion, JsonNode given) {
        List<Integer> levels = new ArrayList<>();
        for (JsonNode level : given) {
            levels.add(level.isNull() ? Panel.ABSENT : level(criterion, level));
        }
        if (levels.stream().allMatch(level -> level == Panel.ABSENT)) {
            throw unreadable("cli.accuracy.no-levels", criterion);
        }
        return levels;
    }

    private static int level(String criterion, JsonNode level) {
        if (!level.isInt() || level.asInt() < 0 || level.asInt() > TOP_LEVEL) {
            throw unreadable("cli.accuracy.not-a-level", criterion, level.toString());
        }
        return level.asInt();
    }

    private static UnreadableInputException unreadable(String key, String... arguments) {
        return new UnreadableInputException(Phrase.of(key, arguments), null);
    }
}
