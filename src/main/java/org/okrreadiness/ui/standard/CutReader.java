package org.okrreadiness.ui.standard;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.standard.AngoffPanel;
import org.okrreadiness.standard.AngoffReading;
import org.okrreadiness.standard.BorderlineReading;
import org.okrreadiness.standard.BorderlineStudy;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.standard.FoundCut;
import org.okrreadiness.standard.Judge;
import org.okrreadiness.standard.NewCuts;
import org.okrreadiness.statistics.Sufficiency;
import org.okrreadiness.wording.Words;

/** Puts what a study comes to into words, for the screen and for the pack. Resamples; not for the screen's own thread. */
final class CutReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final StudyDesk desk;
    private final CutStudy study;
    private final Messages messages;

    CutReader(StudyDesk desk, Messages messages) {
        this.desk = desk;
        this.study = desk.study();
        this.messages = messages;
    }

    CutReading read() {
        return study.fold(this::panel, this::ratings);
    }

    private CutReading panel(AngoffPanel panel) {
        AngoffReading reading = new AngoffReading(panel, desk.assessment());
        List<String> warnings = new ArrayList<>();
        String left = reading.incomplete().stream().map(this::name).collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            warnings.add(messages.get("standard.cut.incomplete", left));
        }
        if (reading.cut().isEmpty()) {
            warnings.add(messages.get("standard.cut.no-panel"));
            return none(warnings);
        }
        FoundCut cut = reading.cut().get();
        few("standard.cut.few-judges", cut, warnings);
        List<String> facts = new ArrayList<>(List.of(between("standard.cut.judges", cut)));
        reading.movement().ifPresent(points -> facts.add(messages.get("standard.cut.moved", tenths(points))));
        return found(cut, reading::cut, facts, warnings);
    }

    private String name(Judge judge) {
        return judge.name().isBlank() ? messages.get("standard.judge.nameless") : judge.name();
    }

    private CutReading ratings(BorderlineStudy rated) {
        BorderlineReading reading = new BorderlineReading(rated, desk.sittings());
        List<String> warnings = new ArrayList<>();
        if (reading.obstacle().isPresent()) {
            warnings.add(messages.get(
                    "standard.obstacle." + Words.kebab(reading.obstacle().get()),
                    reading.points().size(),
                    BorderlineReading.FEWEST_PERSONS));
            return none(warnings);
        }
        FoundCut cut = reading.cut().orElseThrow();
        few("standard.cut.few-persons", cut, warnings);
        List<String> facts = new ArrayList<>(List.of(between("standard.cut.persons", cut)));
        OptionalDouble share = reading.regression().orElseThrow().determination();
        share.ifPresent(of -> facts.add(messages.get("standard.cut.explained", Math.round(100 * of))));
        return found(cut, reading::cut, facts, warnings);
    }

    private CutReading none(List<String> warnings) {
        return new CutReading(messages.get("standard.cut.none"), List.of(), warnings, Optional.empty());
    }

    private void few(String key, FoundCut cut, List<String> warnings) {
        Sufficiency enough = cut.figure().sufficiency();
        if (enough.grounds() != Sufficiency.Grounds.ENOUGH) {
            warnings.add(messages.get(key, cut.n(), enough.needed().toClaim()));
        }
    }

    private String between(String key, FoundCut cut) {
        return cut.figure()
                .interval()
                .map(range -> messages.get(key, cut.n(), tenths(range.low()), tenths(range.high())))
                .orElseGet(() -> messages.get(key + ".open", cut.n()));
    }

    private CutReading found(
            FoundCut cut,
            Function<Competency, Optional<FoundCut>> ofCompetency,
            List<String> facts,
            List<String> warnings) {
        CutScores before = desk.assessment().marking().cutScores();
        Optional<Competency> competency = study.frame().competency();
        NewCuts cuts = new NewCuts(before, desk.setting().dayOf(study), words(cut, warnings));
        CutScores fresh = competency.map(one -> cuts.of(one, cut)).orElseGet(() -> cuts.whole(cut, ofCompetency));
        facts.add(0, meaning(cut, competency.map(before::of).orElse(before.overall())));
        cut.standardError().ifPresent(error -> facts.add(2, messages.get("standard.cut.error", tenths(error))));
        return new CutReading(
                messages.get("standard.cut.found", cut.points()),
                facts,
                warnings,
                Optional.of(desk.setting().record(fresh)));
    }

    private String meaning(FoundCut cut, int before) {
        String scope = study.frame()
                .competency()
                .map(one -> Words.of(messages, "competency", one))
                .orElseGet(() -> messages.get("standard.scope.whole"));
        return messages.get("standard.cut.meaning", scope, cut.points(), before);
    }

    /** What the pack says about it for good, with what speaks against it. */
    private String words(FoundCut cut, List<String> warnings) {
        List<String> sentences = new ArrayList<>();
        String scope = study.frame()
                .competency()
                .map(one -> Words.of(messages, "competency", one))
                .orElseGet(() -> messages.get("standard.scope.whole"));
        sentences.add(messages.get(
                "standard.record." + Words.kebab(cut.method()) + (cut.rounds() == 1 ? ".once" : ""),
                scope,
                cut.n(),
                DAY.format(desk.setting().dayOf(study)),
                study.frame().pack().version()));
        sentences.add(messages.get(
                "standard.record.figures",
                tenths(cut.figure().value().orElseThrow()),
                cut.standardError().isPresent()
                        ? tenths(cut.standardError().getAsDouble())
                        : messages.get("standard.figure.none")));
        Sufficiency enough = cut.figure().sufficiency();
        if (enough.grounds() != Sufficiency.Grounds.ENOUGH) {
            sentences.add(
                    messages.get("standard.record.few", cut.n(), enough.needed().toClaim()));
        }
        sentences.add(study.frame().notes().strip());
        return String.join(" ", sentences).strip();
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
