package org.okrreadiness.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What was said of simulated people beside what is true. */
final class SimulatedResults {

    private record Said(Truth truth, Verdict verdict) {

        boolean isFalse() {
            return verdict.readiness() == (truth.ready() ? Readiness.NOT_YET : Readiness.READY);
        }
    }

    private final List<Said> first = new ArrayList<>();
    private final List<Said> three = new ArrayList<>();
    private final List<Said> six = new ArrayList<>();

    void add(SimulatedResults more) {
        first.addAll(more.first);
        three.addAll(more.three);
        six.addAll(more.six);
    }

    void sat(Truth truth, Verdict verdict) {
        first.add(new Said(truth, verdict));
    }

    void afterThree(Truth truth, Verdict verdict) {
        three.add(new Said(truth, verdict));
    }

    void afterSix(Truth truth, Verdict verdict) {
        six.add(new Said(truth, verdict));
    }

    double share(Readiness readiness) {
        return share(first, said -> true, said -> said.verdict().readiness() == readiness);
    }

    /** Of those of whom something definite was said, how many it is true of. */
    double accuracy() {
        return share(first, said -> said.verdict().readiness() != Readiness.CANNOT_TELL_YET, said -> !said.isFalse());
    }

    double falseReady() {
        return falseReady(first);
    }

    double falseNotYet() {
        return share(first, said -> said.truth().ready(), Said::isFalse);
    }

    /** The same of those who truly reach the cut in every competency. */
    double falseNotYetOfClean() {
        return share(first, said -> said.truth().clean(), Said::isFalse);
    }

    double falseReadyAfterSix() {
        return falseReady(six);
    }

    double falseNotYetAfterSix() {
        return share(six, said -> said.truth().ready(), Said::isFalse);
    }

    private static double falseReady(List<Said> all) {
        return share(all, said -> !said.truth().ready(), Said::isFalse);
    }

    /** Of people so far from the cut, how many something false was said of; distances from {@code from} up to below {@code to} points. */
    double falseAt(boolean ready, double from, double to) {
        return share(
                first,
                said -> said.truth().ready() == ready
                        && Math.abs(said.truth().distance()) >= from
                        && Math.abs(said.truth().distance()) < to,
                Said::isFalse);
    }

    /** How often the true score of the whole lies inside its band. */
    double coverage() {
        return share(
                first,
                said -> true,
                said -> within(said.verdict().overall(), said.truth().overall()));
    }

    /** The same of competencies. */
    double competencyCoverage() {
        int inside = 0;
        int all = 0;
        for (Said said : first) {
            for (CompetencyVerdict line : said.verdict().competencies()) {
                all++;
                inside += within(line.found(), said.truth().competencies().get(line.competency())) ? 1 : 0;
            }
        }
        return (double) inside / all;
    }

    private static boolean within(Found found, double score) {
        return score >= found.band().low() && score <= found.band().high();
    }

    /** Of the open ones, how many are settled after three further tasks. */
    double settledByThree() {
        return settled(three);
    }

    double settledBySix() {
        return settled(six);
    }

    private double settled(List<Said> later) {
        int open = 0;
        int settled = 0;
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).verdict().readiness() == Readiness.CANNOT_TELL_YET) {
                open++;
                settled += later.get(i).verdict().readiness() == Readiness.CANNOT_TELL_YET ? 0 : 1;
            }
        }
        return open == 0 ? Double.NaN : (double) settled / open;
    }

    /** How often the bare score lies on the true side of the overall cut. */
    double bareAccuracy() {
        return share(
                first,
                said -> true,
                said -> (said.verdict().overall().score()
                                >= said.verdict().overall().cut())
                        == (said.truth().overall() >= said.verdict().overall().cut()));
    }

    double reliability() {
        return first.stream()
                .mapToDouble(said -> said.verdict().reliability())
                .average()
                .orElseThrow();
    }

    /** The squared correlation of true and found scores of the whole. */
    double trueReliability() {
        return Math.pow(
                correlation(
                        first.stream()
                                .mapToDouble(said -> said.truth().overall())
                                .toArray(),
                        first.stream()
                                .mapToDouble(said -> said.verdict().overall().score())
                                .toArray()),
                2);
    }

    /** How far the overall cut lies from the mean true score, in standard deviations of true scores. */
    double cutPlace() {
        double[] scores =
                first.stream().mapToDouble(said -> said.truth().overall()).toArray();
        double mean = mean(scores);
        double squares = 0;
        for (double score : scores) {
            squares += Math.pow(score - mean, 2) / scores.length;
        }
        return (first.get(0).verdict().overall().cut() - mean) / Math.sqrt(squares);
    }

    double readyInTruth() {
        return share(first, said -> true, said -> said.truth().ready());
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double share(List<Said> all, Predicate<Said> among, Predicate<Said> those) {
        List<Said> chosen = all.stream().filter(among).toList();
        return chosen.isEmpty()
                ? Double.NaN
                : (double) chosen.stream().filter(those).count() / chosen.size();
    }
}
