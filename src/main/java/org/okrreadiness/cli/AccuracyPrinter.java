package org.okrreadiness.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.okrreadiness.accuracy.Accuracy;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.accuracy.Agreement;
import org.okrreadiness.accuracy.CriterionAccuracy;
import org.okrreadiness.accuracy.Disagreement;
import org.okrreadiness.accuracy.Gaming;
import org.okrreadiness.i18n.Figures;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.statistics.Estimate;

/** Prints how far the machine can be relied on, as tables for a person. */
final class AccuracyPrinter {

    private final Messages messages;
    private final PrintStream out;

    AccuracyPrinter(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void print(Accuracy accuracy) {
        List<CriterionAccuracy> criteria = accuracy.criteria();
        if (!criteria.isEmpty()) {
            printAgreement(criteria);
            printShares(criteria);
            printConfusion(criteria);
            printReliability(criteria);
            printGroups(criteria);
        }
        accuracy.gaming().ifPresent(this::print);
    }

    private void printAgreement(List<CriterionAccuracy> criteria) {
        TextTable table = table("cli.accuracy.all");
        for (CriterionAccuracy each : criteria) {
            List<String> row = row(each, each.all());
            row.add(Figures.two(each.trueScores()));
            row.add(Figures.two(each.calibration().expectedCalibrationError()));
            row.add(String.valueOf(each.unmarked()));
            table.row(row);
        }
        table.print(out);
    }

    private void printShares(List<CriterionAccuracy> criteria) {
        TextTable auto = table("cli.accuracy.auto");
        for (CriterionAccuracy each : criteria) {
            List<String> row = row(each, each.auto());
            row.add(1, Figures.two(each.coverage()));
            auto.row(row);
        }
        auto.print(out);
        TextTable surest = table("cli.accuracy.surest");
        criteria.forEach(each -> surest.row(row(each, each.surest())));
        surest.print(out);
    }

    private static List<String> row(CriterionAccuracy criterion, Agreement agreement) {
        List<String> row = new ArrayList<>(List.of(
                criterion.criterion().value(),
                String.valueOf(agreement.n()),
                estimate(agreement.machineMedian()),
                estimate(agreement.machineRater()),
                estimate(agreement.raterRater()),
                Figures.two(agreement.exact()),
                Figures.two(agreement.adjacent()),
                Figures.signed(agreement.meanDifference())));
        agreement.recall().forEach(recall -> row.add(Figures.two(recall)));
        return row;
    }

    private static String estimate(Estimate estimate) {
        return Figures.within(estimate.value(), estimate.low(), estimate.high());
    }

    private void printConfusion(List<CriterionAccuracy> criteria) {
        TextTable table = table("cli.accuracy.confusion");
        for (CriterionAccuracy each : criteria) {
            List<List<Integer>> rows = each.all().confusion();
            IntStream.range(0, rows.size()).forEach(median -> {
                List<String> row =
                        new ArrayList<>(List.of(median == 0 ? each.criterion().value() : "", String.valueOf(median)));
                rows.get(median).forEach(count -> row.add(String.valueOf(count)));
                table.row(row);
            });
        }
        table.print(out);
    }

    private void printReliability(List<CriterionAccuracy> criteria) {
        TextTable table = table("cli.accuracy.reliability");
        criteria.forEach(each -> each.calibration()
                .bins()
                .forEach(bin -> table.row(List.of(
                        each.criterion().value(),
                        Figures.range(bin.from(), bin.to()),
                        String.valueOf(bin.n()),
                        Figures.two(bin.chance()),
                        Figures.two(bin.outcome())))));
        table.print(out);
    }

    private void printGroups(List<CriterionAccuracy> criteria) {
        if (criteria.stream().allMatch(each -> each.groups().isEmpty())) {
            return;
        }
        TextTable table = table("cli.accuracy.groups");
        criteria.forEach(each -> each.groups()
                .forEach((name, group) -> table.row(List.of(
                        each.criterion().value(), name, String.valueOf(group.n()), estimate(group.machineMedian())))));
        table.print(out);
    }

    /** What this version published about itself: in sample, with its weights held out, and on lines nobody had read. */
    void print(AccuracyCard card) {
        title("cli.accuracy.card");
        line(
                "cli.accuracy.card.about",
                card.rated(),
                card.neverSeen().scorer(),
                card.neverSeen().rated());
        TextTable table =
                new TextTable(List.of(messages.get("cli.accuracy.card.heads").split("\\|")));
        card.criteria()
                .forEach(each -> table.row(List.of(
                        each.criterion().value(),
                        estimate(each.machineMedian()),
                        Figures.two(card.crossValidated().kappa(each.criterion())),
                        Figures.two(card.neverSeen().kappa(each.criterion())))));
        table.print(out);
    }

    private void print(Gaming gaming) {
        title("cli.accuracy.gaming");
        line("cli.accuracy.held-back", gaming.hostile(), Figures.two(gaming.heldBack()), ids(gaming.escaped()));
        line("cli.accuracy.accused", gaming.honest(), Figures.two(gaming.falselyAccused()), ids(gaming.accused()));
    }

    private static String ids(List<String> ids) {
        return ids.isEmpty() ? "–" : String.join(", ", ids);
    }

    /** Prints the worst of the disagreements. */
    void printWorst(List<Disagreement> worst) {
        title("cli.accuracy.worst");
        worst.forEach(each -> line(
                "cli.accuracy.disagreement",
                each.line(),
                each.criterion(),
                each.machine(),
                each.median(),
                each.ratings(),
                Figures.two(each.confidence()),
                messages.get(each.because().key(), each.because().arguments())));
    }

    /** A table under its title; the heads stand in one text with bars between them. */
    private TextTable table(String key) {
        title(key);
        return new TextTable(List.of(messages.get(key + ".heads").split("\\|")));
    }

    private void title(String key) {
        out.println();
        line(key);
    }

    private void line(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
    }
}
