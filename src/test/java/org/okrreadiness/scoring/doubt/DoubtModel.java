package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.okrreadiness.scoring.doubt.RidgeLogistic.Term;

/**
 * Fits the weights of one criterion: for each threshold one logistic regression, "does a careful reader give at least this level?".
 */
final class DoubtModel {

    /** A sign must be there this often before anything is learnt from it. */
    private static final int RARE = 5;

    private static final int RARE_WORD = 4;

    private static final double FLOOR_PENALTY = 0.01;
    private static final double RULE_PENALTY = 2;
    private static final double SIGN_PENALTY = 5;
    private static final double ROW_PENALTY = 5;

    /** Words are many, and one of them alone should decide nothing. */
    private static final double WORD_PENALTY = 10;

    /** Words that weigh less are left out of the file. */
    private static final double LEAST_WORD = 0.06;

    private final List<LabelledMark> marks;
    private final WordIndex index;
    private final List<String> names = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final SparseColumns columns;

    private DoubtModel(List<LabelledMark> marks, WordIndex index) {
        this.marks = marks;
        this.index = index;
        this.columns = new SparseColumns(marks.size());
        add(Weights.FLOOR, Term.free(FLOOR_PENALTY), mark -> 1);
        addRules();
        addRows();
        for (int sign = 0; sign < Sign.all().size(); sign++) {
            addSign(sign);
        }
        addWords();
    }

    /**
     * @param marks of one criterion
     * @param index of the words their signs were read with
     */
    static Weights fit(List<LabelledMark> marks, WordIndex index) {
        return new DoubtModel(marks, index).fit();
    }

    private void add(String name, Term term, ToDoubleFunction<LabelledMark> value) {
        names.add(name);
        terms.add(term);
        columns.add(marks.stream().mapToDouble(value).toArray());
    }

    /**
     * What the decision table says counts for nothing on lines the rules were mended on: those teach what signs and words mean, but not
     * how far rules may be believed.
     */
    private void addRules() {
        for (int points = 1; points <= Weights.THRESHOLDS; points++) {
            int least = points;
            add(
                    Weights.RULE + points,
                    Term.notNegative(RULE_PENALTY),
                    mark -> mark.origin().mended() ? 0 : mark.level().points() >= least ? 1 : -1);
        }
    }

    private void addRows() {
        TreeSet<String> rows = new TreeSet<>();
        marks.stream().filter(mark -> !mark.origin().mended()).forEach(mark -> rows.add(mark.row()));
        for (String row : rows) {
            add(
                    Weights.ROW + row,
                    Term.free(ROW_PENALTY),
                    mark -> !mark.origin().mended() && mark.row().equals(row) ? 1 : 0);
        }
    }

    private void addSign(int sign) {
        long shown = marks.stream().filter(m -> m.signs().extent(sign) != 0).count();
        if (shown >= RARE) {
            String name = Sign.all().get(sign);
            add(
                    name,
                    Theory.term(marks.get(0).criterion(), name, SIGN_PENALTY),
                    mark -> mark.signs().extent(sign));
        }
    }

    private void addWords() {
        List<List<Integer>> places = new ArrayList<>();
        for (int number = 0; number < index.size(); number++) {
            places.add(new ArrayList<>());
        }
        for (int at = 0; at < marks.size(); at++) {
            for (int number : marks.get(at).signs().wordings()) {
                places.get(number).add(at);
            }
        }
        for (int number = 0; number < index.size(); number++) {
            if (places.get(number).size() >= RARE_WORD) {
                names.add(index.name(number));
                terms.add(Term.free(WORD_PENALTY));
                columns.add(ones(places.get(number)));
            }
        }
    }

    private double[] ones(List<Integer> places) {
        double[] values = new double[marks.size()];
        places.forEach(at -> values[at] = 1);
        return values;
    }

    private Weights fit() {
        double[][] byThreshold = new double[Weights.THRESHOLDS][];
        for (int threshold = 0; threshold < byThreshold.length; threshold++) {
            boolean[] so = new boolean[marks.size()];
            for (int at = 0; at < so.length; at++) {
                so[at] = marks.get(at).reference() > threshold;
            }
            byThreshold[threshold] = RidgeLogistic.fit(columns, so, terms.toArray(Term[]::new));
        }
        Map<String, double[]> weights = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            double[] three = new double[Weights.THRESHOLDS];
            double largest = 0;
            for (int threshold = 0; threshold < three.length; threshold++) {
                three[threshold] = rounded(byThreshold[threshold][column]);
                largest = Math.max(largest, Math.abs(three[threshold]));
            }
            if (largest >= (Wording.isWording(names.get(column)) ? LEAST_WORD : Double.MIN_VALUE)) {
                weights.put(names.get(column), three);
            }
        }
        return new Weights(weights, index);
    }

    /** Three decimals: what is written to the file is what was tested. */
    private static double rounded(double weight) {
        return Math.round(weight * 1_000) / 1_000.0;
    }
}
