package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.okrreadiness.i18n.Figures;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.figures.Agreement;
import org.okrreadiness.marking.figures.Between;
import org.okrreadiness.marking.figures.CohortFigures;
import org.okrreadiness.marking.figures.DisputeRate;
import org.okrreadiness.marking.figures.ItemFigures;
import org.okrreadiness.marking.figures.Severities;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Sufficiency;
import org.okrreadiness.statistics.item.OptionTable;
import org.okrreadiness.statistics.marker.RaschMarker;
import org.okrreadiness.statistics.marker.Severity;
import org.okrreadiness.wording.Words;

/** Puts figures into tables. Every row ends with what it rests on, in words where that is too little. */
final class FigureReader {

    private final Messages messages;
    private final CohortWords words;

    FigureReader(Messages messages, CohortWords words) {
        this.messages = messages;
        this.words = words;
    }

    List<FigureTable> tables(CohortFigures figures) {
        List<FigureTable> tables = new ArrayList<>();
        tables.add(agreements(
                "among",
                figures.agreements().stream().filter(one -> !isScorer(one)).toList()));
        tables.add(agreements(
                "scorer",
                figures.agreements().stream().filter(FigureReader::isScorer).toList()));
        tables.add(severities(figures.severities()));
        tables.add(items(figures.items()));
        figures.items().forEach(item -> item.options().forEach(use -> tables.add(options(item, use))));
        tables.add(disputes(figures.disputes()));
        return tables;
    }

    static boolean isScorer(Agreement agreement) {
        return agreement.between() instanceof Between.MarkersAndScorer;
    }

    /** @param part of the keys */
    private FigureTable table(String part, List<String> columns, List<List<String>> rows) {
        return new FigureTable(
                messages.get("figures." + part),
                messages.get("figures." + part + ".explain"),
                columns.stream()
                        .map(column -> messages.get("figures.column." + column))
                        .toList(),
                rows);
    }

    private FigureTable agreements(String part, List<Agreement> agreements) {
        return table(
                part,
                List.of("criterion", "exact", "adjacent", "kappa", "alpha", "n"),
                agreements.stream().map(this::agreement).toList());
    }

    private List<String> agreement(Agreement one) {
        String criterion = words.criterionTitle(one.criterion());
        return List.of(
                who(one.between())
                        .map(who -> messages.get("figures.criterion-of", criterion, who))
                        .orElse(criterion),
                percent(one.raters().exact().value()),
                percent(one.raters().adjacent().value()),
                within(one.raters().quadraticKappa()),
                within(one.alpha()),
                messages.get(
                                "figures.levels-of",
                                Words.count(messages, "figures.levels", one.levels()),
                                Words.count(messages, "figures.people", one.participants()))
                        + warning(one.raters().quadraticKappa().sufficiency()));
    }

    /** Which two markers, where it is not about all. */
    private Optional<String> who(Between between) {
        return between instanceof Between.Pair pair
                ? Optional.of(messages.get("figures.pair", words.marker(pair.one()), words.marker(pair.other())))
                : Optional.empty();
    }

    private FigureTable severities(Severities severities) {
        List<List<String>> rows = severities.markers().stream()
                .map(marker -> List.of(
                        words.marker(marker),
                        severities
                                .points(marker)
                                .map(Severity::figure)
                                .map(FigureReader::within)
                                .orElseGet(() -> points(severities)),
                        severities
                                .logits(marker)
                                .map(RaschMarker::severity)
                                .map(Severity::figure)
                                .map(FigureReader::within)
                                .orElseGet(() -> logits(severities)),
                        severities
                                .logits(marker)
                                .map(one -> Figures.two(one.infit()))
                                .orElse(""),
                        severities
                                .points(marker)
                                .map(one -> rests(one.figure().sufficiency()))
                                .orElse("")))
                .toList();
        return table("severity", List.of("marker", "points", "logits", "infit", "n"), rows);
    }

    private String points(Severities severities) {
        return severities
                .points()
                .reason()
                .map(reason -> Words.of(messages, "moderation.no-severity", reason))
                .orElse(messages.get("moderation.no-severity.alone"));
    }

    private String logits(Severities severities) {
        return severities
                .logits()
                .reason()
                .map(reason -> Words.of(messages, "moderation.no-severity", reason))
                .orElse(messages.get("moderation.no-severity.alone"));
    }

    private FigureTable items(List<ItemFigures> items) {
        return table(
                "items",
                List.of("task", "facility", "discrimination", "n"),
                items.stream()
                        .map(item -> List.of(
                                words.task(item.task()),
                                percent(item.statistics().facility().value()),
                                within(item.statistics().discrimination()),
                                rests(item.statistics().facility().sufficiency())))
                        .toList());
    }

    private FigureTable options(ItemFigures item, ItemFigures.OptionUse use) {
        OptionTable table = use.table();
        List<List<String>> rows = IntStream.range(0, use.options().size())
                .mapToObj(option -> List.of(
                        messages.get(
                                option == table.key() ? "figures.key" : "figures.option",
                                use.options().get(option).text()),
                        String.valueOf(table.use().counts().get(option)),
                        within(table.options().get(option).discrimination()),
                        rests(table.options().get(option).discrimination().sufficiency())))
                .toList();
        FigureTable plain = table("options", List.of("option", "chosen", "discrimination", "n"), rows);
        String title = messages.get(
                "figures.options.of", words.task(item.task()), Words.of(messages, "figures.end", use.end()));
        return new FigureTable(title, plain.explain(), plain.columns(), rows);
    }

    private FigureTable disputes(List<DisputeRate> disputes) {
        return table(
                "disputes",
                List.of("rule", "disputed", "rate", "n"),
                disputes.stream()
                        .map(one -> List.of(
                                messages.getStored("check." + one.checkId() + ".title", List.of()),
                                messages.get("figures.of", one.disputed(), one.asked()),
                                within(one.rate()),
                                rests(one.rate().sufficiency())))
                        .toList());
    }

    private static String within(Figure figure) {
        return Figures.within(
                figure.value(), figure.estimate().low(), figure.estimate().high());
    }

    private String percent(OptionalDouble share) {
        return share.isPresent() ? messages.get("figures.percent", Figures.hundredths(share)) : Figures.two(share);
    }

    private String rests(Sufficiency sufficiency) {
        return sufficiency.n() + warning(sufficiency);
    }

    private String warning(Sufficiency sufficiency) {
        return sufficiency.grounds() == Sufficiency.Grounds.ENOUGH
                ? ""
                : " " + Words.of(messages, "figures.grounds", sufficiency.grounds());
    }
}
