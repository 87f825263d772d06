package org.okrreadiness.reading.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.SatBefore;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/**
 * Reads attempts side by side. Two scores differ by more than chance when their difference is larger than {@value #WIDTH} times the
 * standard error of the difference, the root of the sum of both squared errors: nine out of ten differences by chance are smaller.
 */
public final class GrowthReader {

    private static final double WIDTH = 1.645;

    private final Messages messages;
    private final Moments moments;

    public GrowthReader(Messages messages, Moments moments) {
        this.messages = messages;
        this.moments = moments;
    }

    /** @param attempts the earliest first */
    public GrowthReading read(List<SatBefore> attempts) {
        List<GrowthReading.Row> rows = new ArrayList<>();
        rows.add(row(messages.get("growth.whole"), "whole", attempts, Optional.empty()));
        Arrays.stream(Competency.values())
                .filter(competency -> attempts.stream()
                        .anyMatch(sat -> sat.verdict().of(competency).isPresent()))
                .map(competency -> row(name(competency), Words.kebab(competency), attempts, Optional.of(competency)))
                .forEach(rows::add);
        return new GrowthReading(attempts.stream().map(this::column).toList(), rows, changes(attempts));
    }

    private GrowthReading.Column column(SatBefore sat) {
        AttemptSummary attempt = sat.attempt();
        return new GrowthReading.Column(
                attempt.title(),
                messages.get(
                        "growth.facts",
                        Words.of(messages, "mode", attempt.mode()),
                        moments.when(attempt.handedInAt().orElseThrow())),
                Words.of(messages, "growth.verdict", sat.verdict().readiness()));
    }

    private GrowthReading.Row row(
            String name, String style, List<SatBefore> attempts, Optional<Competency> competency) {
        return new GrowthReading.Row(
                name,
                style,
                attempts.stream().map(sat -> cell(found(sat, competency))).toList());
    }

    private GrowthReading.Cell cell(Optional<Found> found) {
        return found.map(it -> new GrowthReading.Cell(
                        OptionalInt.of(it.score()),
                        messages.get(
                                "growth.cell",
                                it.score(),
                                Math.round(it.band().low()),
                                Math.round(it.band().high()))))
                .orElseGet(() -> new GrowthReading.Cell(OptionalInt.empty(), messages.get("growth.cell.none")));
    }

    private static Optional<Found> found(SatBefore sat, Optional<Competency> competency) {
        return competency
                .map(which -> sat.verdict().of(which).map(CompetencyVerdict::found))
                .orElseGet(() -> Optional.of(sat.verdict().overall()));
    }

    /** From each attempt to the next one sat in the same way; practice and sealed sittings are not held against each other. */
    private List<String> changes(List<SatBefore> attempts) {
        List<String> sentences = new ArrayList<>();
        for (int later = 1; later < attempts.size(); later++) {
            SatBefore now = attempts.get(later);
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                if (attempts.get(earlier).attempt().mode() == now.attempt().mode()) {
                    sentences.addAll(changes(attempts.get(earlier), now));
                    break;
                }
            }
        }
        return sentences;
    }

    private List<String> changes(SatBefore before, SatBefore now) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(
                "growth.from-to",
                moments.when(before.attempt().handedInAt().orElseThrow()),
                moments.when(now.attempt().handedInAt().orElseThrow()),
                change(before.verdict().overall(), now.verdict().overall())));
        List<String> noise = new ArrayList<>();
        for (CompetencyVerdict line : now.verdict().competencies()) {
            before.verdict().of(line.competency()).ifPresent(earlier -> {
                if (isNoise(earlier.found(), line.found())) {
                    noise.add(name(line.competency()));
                } else {
                    sentences.add(messages.get(
                            "growth.competency", name(line.competency()), change(earlier.found(), line.found())));
                }
            });
        }
        if (!noise.isEmpty()) {
            sentences.add(messages.get("growth.noise", String.join(messages.get("growth.comma"), noise)));
        }
        if (before.attempt().assessment().id().equals(now.attempt().assessment().id())) {
            sentences.add(messages.get("growth.same-tasks"));
        }
        return sentences;
    }

    private String change(Found before, Found now) {
        int by = now.score() - before.score();
        if (isNoise(before, now)) {
            return messages.get("growth.change.noise", before.score(), now.score());
        }
        return messages.get(by > 0 ? "growth.change.up" : "growth.change.down", before.score(), now.score());
    }

    private static boolean isNoise(Found before, Found now) {
        return Math.abs(now.score() - before.score()) <= WIDTH * Math.hypot(before.error(), now.error());
    }

    private String name(Competency competency) {
        return Words.of(messages, "competency", competency);
    }
}
