package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.okrreadiness.scoring.doubt.RidgeLogistic.Term;

/**
 * Fits the weights of one criterion. Each mark is asked three questions, "is the reference at least 1, 2, 3?", and all the answers are
 * explained by the same leanings: the proportional-odds model, fitted as one logistic regression on stacked questions, which keeps the
 * fitting to a page and needs no library.
 */
final class DoubtModel {

    /** A sign must be there, and absent, this often before anything is learnt from it. */
    private static final int RARE = 6;

    private static final double FLOOR_PENALTY = 0.01;
    private static final double SIGN_PENALTY = 5;
    private static final double ROW_PENALTY = 6;

    /** The rules are believed until the lines say otherwise: the author's own confidence, half from the level and half from the row. */
    private static final double BELIEF = 0.5;

    private static final double BELIEF_PENALTY = 1;
    private static final int TOP = 3;

    /** One column: its name, what may become of its weight, and its value for a mark and a question. */
    private record Column(String name, Term term, ToDoubleBiFunction<LabelledMark, Integer> value) {}

    private final List<LabelledMark> marks;
    private final List<Column> columns = new ArrayList<>();

    private DoubtModel(List<LabelledMark> marks) {
        this.marks = marks;
        addFloors();
        addRules();
        addRows();
        for (int sign = 0; sign < Sign.all().size(); sign++) {
            addSign(sign, Sign.all().get(sign));
        }
    }

    /** @param marks of one criterion */
    static Weights fit(List<LabelledMark> marks) {
        return new DoubtModel(marks).fit();
    }

    /** From the second on, how much lower a floor lies than the one before: more of a level is never likelier than less of it. */
    private void addFloors() {
        for (int points = 1; points <= TOP; points++) {
            int floor = points;
            columns.add(new Column(
                    Weights.FLOOR + floor,
                    floor == 1 ? Term.free(FLOOR_PENALTY) : Term.notPositive(FLOOR_PENALTY),
                    (mark, asked) -> asked >= floor ? 1 : 0));
        }
    }

    private void addRules() {
        Term term = Term.notNegative(BELIEF, BELIEF_PENALTY);
        columns.add(new Column(Weights.RULE, term, DoubtModel::pull));
        columns.add(new Column(Weights.WRITTEN, term, (mark, asked) -> pull(mark, asked) * Odds.of(mark.written())));
    }

    private void addRows() {
        TreeSet<String> rows = new TreeSet<>();
        marks.forEach(mark -> rows.add(mark.row()));
        for (String row : rows) {
            columns.add(new Column(
                    Weights.ROW + row,
                    Term.free(ROW_PENALTY),
                    (mark, asked) -> !mark.origin().mended() && mark.row().equals(row) ? 1 : 0));
        }
    }

    private void addSign(int sign, String name) {
        long shown = marks.stream().filter(m -> m.signs().extent(sign) != 0).count();
        if (shown < RARE) {
            return;
        }
        if (Theory.BLURRING.contains(name)) {
            columns.add(new Column(
                    Weights.BLUR + name,
                    Term.notPositive(SIGN_PENALTY),
                    (mark, asked) -> pull(mark, asked) * mark.signs().extent(sign)));
        }
        columns.add(new Column(
                Weights.LEAN + name,
                leaning(name),
                (mark, asked) -> mark.signs().extent(sign)));
    }

    private Term leaning(String sign) {
        String criterion = marks.get(0).criterion();
        if (Theory.leansUp(criterion, sign)) {
            return Term.notNegative(0, SIGN_PENALTY);
        }
        return Theory.leansDown(criterion, sign) ? Term.notPositive(SIGN_PENALTY) : Term.free(SIGN_PENALTY);
    }

    /**
     * 1 where the rules say yes to the question, -1 where they say no. Nothing on lines the rules were mended on: those teach what the
     * signs mean, but not how far rules may be believed.
     */
    private static double pull(LabelledMark mark, int asked) {
        if (mark.origin().mended()) {
            return 0;
        }
        return mark.level().points() >= asked ? 1 : -1;
    }

    private Weights fit() {
        double[][] rows = new double[marks.size() * TOP][columns.size()];
        boolean[] yes = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            LabelledMark mark = marks.get(i / TOP);
            int asked = i % TOP + 1;
            yes[i] = mark.reference() >= asked;
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = columns.get(j).value().applyAsDouble(mark, asked);
            }
        }
        double[] fitted =
                RidgeLogistic.fit(rows, yes, columns.stream().map(Column::term).toArray(Term[]::new));
        for (int points = 2; points <= TOP; points++) {
            fitted[points - 1] += fitted[points - 2];
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int j = 0; j < fitted.length; j++) {
            weights.put(columns.get(j).name(), rounded(fitted[j]));
        }
        return new Weights(weights);
    }

    /** Three decimals: what is written to the file is what was tested. */
    private static double rounded(double weight) {
        return Math.round(weight * 1_000) / 1_000.0;
    }
}
