package org.okrreadiness.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.i18n.Figures;
import org.okrreadiness.i18n.Messages;

/**
 * What stands in the sheet about the program, in words.
 *
 * @param versions one line for each version that matters when two people compare what they see
 * @param accuracy empty until the data folder is open
 * @param works name and licence of whose work travels with the program
 */
record AboutReading(List<String> versions, Optional<Accuracy> accuracy, List<Work> works) {

    /**
     * How far the marks can be relied on.
     *
     * @param reference what the marks were held against
     * @param heads of the columns
     * @param rows a cell for each column, a row for each criterion
     * @param caution what the figures do not say
     * @param gaming what became of lines built to win undeserved marks
     */
    record Accuracy(String reference, List<String> heads, List<List<String>> rows, String caution, String gaming) {}

    record Work(String name, String licence) {}

    static AboutReading of(String program, Optional<ProgramFacts> facts, Messages messages) {
        List<String> versions = new ArrayList<>();
        versions.add(messages.get("shell.about.version", program));
        facts.map(ProgramFacts::versions)
                .ifPresent(v -> versions.add(messages.get("shell.about.scorer", v.scorer(), v.lexicon(), v.rubric())));
        versions.add(messages.get(
                "shell.about.runtime",
                System.getProperty("java.runtime.version"),
                System.getProperty("javafx.runtime.version")));
        versions.add(
                messages.get("shell.about.system", System.getProperty("os.name"), System.getProperty("os.version")));
        return new AboutReading(
                versions,
                facts.map(known -> accuracy(known, messages)),
                facts.map(known -> works(known, messages)).orElse(List.of()));
    }

    private static Accuracy accuracy(ProgramFacts facts, Messages messages) {
        AccuracyCard card = facts.accuracy();
        return new Accuracy(
                messages.get("shell.about.accuracy.reference", card.rated(), card.scorer()),
                List.of(
                        messages.get("shell.about.accuracy.criterion"),
                        messages.get("shell.about.accuracy.lines"),
                        messages.get("shell.about.accuracy.same"),
                        messages.get("shell.about.accuracy.agreement"),
                        messages.get("shell.about.accuracy.held-out"),
                        messages.get("shell.about.accuracy.never-seen")),
                card.criteria().stream().map(line -> row(line, facts, messages)).toList(),
                messages.get(
                        "shell.about.accuracy.caution",
                        card.neverSeen().scorer(),
                        card.neverSeen().rated()),
                messages.get(
                        "shell.about.accuracy.gaming",
                        card.gaming().hostile(),
                        Figures.hundredths(card.gaming().heldBack()),
                        card.gaming().honest(),
                        Figures.hundredths(card.gaming().falselyAccused())));
    }

    private static List<String> row(AccuracyCard.Line line, ProgramFacts facts, Messages messages) {
        return List.of(
                facts.title(line.criterion()),
                String.valueOf(line.n()),
                messages.get("shell.about.accuracy.percent", Figures.hundredths(line.exact())),
                Figures.within(
                        line.machineMedian().value(),
                        line.machineMedian().low(),
                        line.machineMedian().high()),
                Figures.two(facts.accuracy().crossValidated().kappa(line.criterion())),
                Figures.two(facts.accuracy().neverSeen().kappa(line.criterion())));
    }

    private static List<Work> works(ProgramFacts facts, Messages messages) {
        return facts.works().stream()
                .map(work -> new Work(messages.get("shell.about.work", work.name(), work.origin()), work.licence()))
                .toList();
    }
}
