package org.okrreadiness.bootstrap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.i18n.Figures;
import org.okrreadiness.statistics.Estimate;

/** The table of an accuracy card, and its place in the card's text. */
record AccuracyCardTable(AccuracyCard card) {

    private static final String BEGIN = "<!-- figures, written by the command below -->\n";
    private static final String END = "<!-- end of figures -->\n";

    /** The text with this table in the place of the one it has. */
    String into(String text) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The card's text has no place for its table");
        }
        return text.substring(0, begin) + BEGIN + "\n" + markdown() + "\n" + text.substring(end);
    }

    private String markdown() {
        return Stream.concat(
                        Stream.of(
                                "Scorer " + card.scorer() + ", word lists " + card.lexicon() + ", rubrics "
                                        + card.rubric() + ", " + card.rated() + " rated lines.",
                                "",
                                row(List.of(
                                        "criterion",
                                        "lines",
                                        "machine and median",
                                        "readings among themselves",
                                        "same level",
                                        "at most one off",
                                        "recall 0 / 1 / 2 / 3",
                                        "confidence off by",
                                        "weights held out",
                                        "never seen, scorer " + card.neverSeen().scorer())),
                                row(List.of("---", "--:", "---", "---", "--:", "--:", "---", "--:", "--:", "--:"))),
                        card.criteria().stream().map(this::row))
                .collect(Collectors.joining("\n", "", "\n\n" + gaming() + "\n"));
    }

    private String gaming() {
        return "Lines built to win undeserved marks: " + card.gaming().hostile() + "; share that wins none: "
                + Figures.two(card.gaming().heldBack()) + ". Honest lines that look like those: "
                + card.gaming().honest() + "; share treated as hostile: "
                + Figures.two(card.gaming().falselyAccused()) + ".";
    }

    private String row(AccuracyCard.Line line) {
        return row(List.of(
                line.criterion() + " " + title(line.criterion()),
                String.valueOf(line.n()),
                estimate(line.machineMedian()),
                estimate(line.raterRater()),
                Figures.two(line.exact()),
                Figures.two(line.adjacent()),
                line.recall().stream().map(Figures::two).collect(Collectors.joining(" / ")),
                Figures.two(line.calibrationError()),
                Figures.two(card.crossValidated().kappa(line.criterion())),
                Figures.two(card.neverSeen().kappa(line.criterion()))));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String estimate(Estimate estimate) {
        return Figures.within(estimate.value(), estimate.low(), estimate.high());
    }

    private static String title(CriterionId id) {
        return new StandardRubrics()
                .standard().stream()
                        .flatMap(rubric -> rubric.criterion(id).stream())
                        .map(Criterion::title)
                        .findFirst()
                        .orElseThrow();
    }
}
