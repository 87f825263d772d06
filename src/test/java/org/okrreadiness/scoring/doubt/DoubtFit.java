package org.okrreadiness.scoring.doubt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.scoring.level.LabelledMarks;

/**
 * Fits the confidences of marks to labelled lines, prints how far they can be believed and writes the file of coefficients.
 *
 * <p>{@code mvn -q -Pfit test-compile exec:exec -Dfit.lines=FILE[,FILE...]}. The figures of the last file go onto the accuracy card.
 *
 * <p>Fit it to lines the rules were not repaired on: on lines they were, the rules are right more often than they will be on new ones,
 * and the confidences come out too high.
 */
public final class DoubtFit {

    private static final int FOLDS = 8;

    /** Levels are the model's only where that agrees better by more than this. */
    private static final double CLEAR_GAIN = 0.02;

    private DoubtFit() {}

    /** @param arguments the file to write, the files of labelled lines, separated by commas, and the card's file of held-out figures */
    public static void main(String[] arguments) throws IOException {
        List<Path> files = Arrays.stream(arguments[1].split(",")).map(Path::of).toList();
        LabelledMarks.Read read = LabelledMarks.read(files);
        TreeMap<String, List<LabelledMark>> byCriterion = read.marks().stream()
                .collect(Collectors.groupingBy(LabelledMark::criterion, TreeMap::new, Collectors.toList()));
        Map<String, Weights> fitted = new LinkedHashMap<>();
        List<Judged> all = new ArrayList<>();
        List<String> known = new ArrayList<>();
        Path last = files.get(files.size() - 1);
        HeldOutFile heldOut = new HeldOutFile(last.getFileName().toString());
        System.out.println(
                "Cross-validated by organisation, on lines no rule was mended on; QWK against the median rating.");
        System.out.println(
                "crit    n  rules: exact QWK | given: exact QWK | surest 80% | from  keeps   QWK |   ECE chance");
        byCriterion.forEach((criterion, marks) -> {
            List<Judged> everything = Judged.crossValidated(
                    marks, read.words().index(), mark -> mark.origin().organisation(), FOLDS);
            List<Judged> moved = where(false, everything);
            Findings rules = new Findings(asRuled(moved));
            boolean moves = gain(new Findings(moved), rules) > CLEAR_GAIN;
            List<Judged> judged = moves ? moved : asRuled(moved);
            Findings findings = new Findings(judged);
            print(criterion, findings, rules, moves);
            List<Judged> mended = where(true, moves ? everything : asRuled(everything));
            known.add(knownLines(criterion, mended));
            heldOut.add(criterion, judged);
            heldOut.add(criterion, mended);
            all.addAll(judged);
            Weights weights = DoubtModel.fit(marks, read.words().index()).with(Weights.ENOUGH, findings.enough());
            fitted.put(criterion, moves ? weights.with(Weights.MOVES, 1) : weights);
        });
        System.out.println(
                "On lines rules were mended on, by signs and words alone: unseen by the model, and without the rules");
        known.forEach(System.out::println);
        printReliability("all criteria, by organisation", new Findings(all));
        Files.write(
                Path.of(arguments[0]),
                CoefficientsFile.lines(fitted, head(files, byCriterion)),
                StandardCharsets.UTF_8);
        Files.write(
                Path.of(arguments[0]).resolveSibling(Everyday.FILE),
                Stream.concat(
                                Stream.of(
                                        "# How many organisations use a word: counted over the lines that the weights were fitted to."),
                                read.words().lines().stream())
                        .toList(),
                StandardCharsets.UTF_8);
        try (Stream<String> lines = Files.lines(last)) {
            Files.writeString(Path.of(arguments[2]), heldOut.text(lines.count()));
        }
    }

    /** The marks on lines that rules were mended on, or on the others. */
    private static List<Judged> where(boolean mended, List<Judged> judged) {
        return judged.stream()
                .filter(each -> each.mark().origin().mended() == mended)
                .toList();
    }

    private static String knownLines(String criterion, List<Judged> judged) {
        Findings findings = new Findings(judged);
        return String.format(
                Locale.ROOT,
                "%-4s %4d  %.3f %s",
                criterion,
                findings.judged().size(),
                findings.exact(),
                shown(findings.kappa()));
    }

    /** By how much the model's levels agree better with the reference, on organisations it has not seen. */
    private static double gain(Findings moved, Findings rules) {
        return moved.kappa().orElse(0) - rules.kappa().orElse(0);
    }

    private static List<Judged> asRuled(List<Judged> judged) {
        return judged.stream().map(Judged::asRuled).toList();
    }

    private static void print(String criterion, Findings findings, Findings rules, boolean moves) {
        double enough = findings.enough();
        System.out.printf(
                Locale.ROOT,
                "%-4s %4d  %.3f %s | %s  %.3f %s | %s | %.2f  %.3f  %s | %.3f  %.3f%n",
                criterion,
                findings.judged().size(),
                rules.exact(),
                shown(rules.kappa()),
                moves ? "moved" : "rules",
                findings.exact(),
                shown(findings.kappa()),
                shown(findings.kappaOfSurest(Judged::confidence)),
                enough,
                findings.coverage(enough),
                shown(findings.kappaFrom(enough)),
                findings.calibrationError(),
                findings.calibrationErrorByChance());
    }

    private static String shown(OptionalDouble figure) {
        return figure.isPresent() ? String.format(Locale.ROOT, "%.3f", figure.getAsDouble()) : "  -  ";
    }

    private static void printReliability(String title, Findings findings) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d marks, ECE %.3f (by chance %.3f)%n",
                title,
                findings.judged().size(),
                findings.calibrationError(),
                findings.calibrationErrorByChance());
        findings.calibration()
                .bins()
                .forEach(bin -> System.out.printf(
                        Locale.ROOT,
                        "  said %.1f to %.1f: %4d marks, mean %.3f, right %.3f%n",
                        bin.from(),
                        bin.to(),
                        bin.n(),
                        bin.chance(),
                        bin.outcome()));
    }

    private static List<String> head(List<Path> files, Map<String, List<LabelledMark>> byCriterion) {
        List<LabelledMark> marks =
                byCriterion.values().stream().flatMap(List::stream).toList();
        return List.of(
                "How far each criterion's marks may be relied on: criterion, name, weight. See Weights for the names.",
                "Fitted " + LocalDate.now() + " to " + marks.size() + " marks on lines of "
                        + marks.stream()
                                .map(mark -> mark.origin().organisation())
                                .distinct()
                                .count()
                        + " organisations in "
                        + files.stream()
                                .map(file -> file.getFileName().toString())
                                .collect(Collectors.joining(", "))
                        + "; reference: the median rating.",
                "Written by: mvn -q -Pfit test-compile exec:exec -Dfit.lines=FILE[,FILE...]. Do not edit by hand.");
    }
}
