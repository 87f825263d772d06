package org.okrreadiness.statistics.linear;

/**
 * What markings say about a few effects (of tasks, of markers) when each also depends on one of very many others (persons, or answers),
 * the model being a sum of them. The many are eliminated exactly, as each marking has only one of them: Searle, "Linear Models" (1971),
 * section 7.1.
 */
public final class Information {

    private final double[] many;
    private final double[][] shared;
    private final double[][] few;

    /**
     * @param many how many of the many there are
     * @param few how many of the few
     */
    public Information(int many, int few) {
        this.many = new double[many];
        this.shared = new double[many][few];
        this.few = new double[few][few];
    }

    /** Adds a marking that depends on one of the many and on some of the few. */
    public void add(double weight, int one, int... some) {
        many[one] += weight;
        for (int i : some) {
            shared[one][i] += weight;
            for (int j : some) {
                few[i][j] += weight;
            }
        }
    }

    /** Information about the few alone, none of the many being known. */
    public Spectrum reduced() {
        double[][] reduced = new double[few.length][];
        for (int i = 0; i < few.length; i++) {
            reduced[i] = few[i].clone();
        }
        for (int one = 0; one < many.length; one++) {
            if (many[one] > 0) {
                for (int i = 0; i < few.length; i++) {
                    for (int j = 0; j < few.length; j++) {
                        reduced[i][j] -= shared[one][i] * shared[one][j] / many[one];
                    }
                }
            }
        }
        return Spectrum.of(reduced);
    }

    /**
     * Newton's step of the few.
     *
     * @param inverse of {@link #reduced()}
     * @param ofMany first derivatives by the many
     * @param ofFew first derivatives by the few
     */
    public double[] stepOfFew(double[][] inverse, double[] ofMany, double[] ofFew) {
        double[] left = ofFew.clone();
        for (int one = 0; one < many.length; one++) {
            if (many[one] > 0) {
                for (int i = 0; i < few.length; i++) {
                    left[i] -= shared[one][i] * ofMany[one] / many[one];
                }
            }
        }
        return product(inverse, left);
    }

    /** Newton's step of the many, given that of the few. */
    public double[] stepOfMany(double[] stepOfFew, double[] ofMany) {
        double[] taken = product(shared, stepOfFew);
        double[] step = new double[many.length];
        for (int one = 0; one < many.length; one++) {
            step[one] = many[one] > 0 ? (ofMany[one] - taken[one]) / many[one] : 0;
        }
        return step;
    }

    /** Matrix times vector. */
    public static double[] product(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
