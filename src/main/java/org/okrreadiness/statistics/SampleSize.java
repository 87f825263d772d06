package org.okrreadiness.statistics;

/**
 * How many observations a statistic asks for: fewer than {@code toLook} say nothing worth showing without a warning, from
 * {@code toClaim} on the figure may be published. Rules of thumb, not theorems: an interval says how uncertain a figure is, but the
 * intervals themselves are unreliable on very few observations. Where practice knows one number only, both are that number.
 *
 * <p>Unless another source is named, the figures are this project's own, from simulated intervals: quadratic weighted kappa near 0.71
 * on four levels is uncertain by 0.14 either way on 50 answers and by 0.07 on 200; alpha of 0.80 of ten parts by about 0.09 on 50
 * persons and 0.05 on 100; an intraclass correlation of 0.70 lies in 0.47 to 0.85 on 30 targets of two raters.
 *
 * @param toLook at least this many for a rough value
 * @param toClaim at least this many to rely on it
 */
public record SampleSize(int toLook, int toClaim) {

    /** Answers rated twice, for kappa and its companions. */
    public static final SampleSize KAPPA = new SampleSize(50, 200);

    /** Units with two ratings or more, for Krippendorff's alpha. */
    public static final SampleSize KRIPPENDORFF_ALPHA = of(50);

    /** Targets, each rated by every rater, for an intraclass correlation. */
    public static final SampleSize INTRACLASS_CORRELATION = new SampleSize(30, 100);

    /** Persons, for Cronbach's alpha, stratified alpha and whatever is computed from them. */
    public static final SampleSize ALPHA = new SampleSize(50, 100);

    /** Persons, for an error of measurement that depends on the score. */
    public static final SampleSize CONDITIONAL_ERROR = of(200);

    /** Persons of a generalisability study. */
    public static final SampleSize STUDY_PERSONS = of(30);

    /** Tasks of a generalisability study. */
    public static final SampleSize STUDY_TASKS = of(3);

    /** Raters of a generalisability study. */
    public static final SampleSize STUDY_RATERS = of(2);

    /** Cases of a generalisability study with tasks within cases: of one it cannot be told what is its own. */
    public static final SampleSize STUDY_CASES = of(2);

    /** Persons, to screen items and to decide about them. */
    public static final SampleSize ITEM = new SampleSize(30, 100);

    /** Answers, for the use of levels and options. */
    public static final SampleSize LEVEL_USE = of(50);

    /** Judges of a modified Angoff study. */
    public static final SampleSize ANGOFF_JUDGES = of(10);

    /** Persons with a global rating and a score, for borderline regression: it uses everyone. */
    public static final SampleSize BORDERLINE_REGRESSION = of(30);

    /** Persons rated borderline, for the borderline group method: it uses nobody else. */
    public static final SampleSize BORDERLINE_GROUP = of(10);

    /** Persons, for decision consistency by Livingston and Lewis' method, which fits four moments. */
    public static final SampleSize LIVINGSTON_LEWIS = of(200);

    /**
     * Markings by one marker, for the marker's severity: of four levels, about 30 give it to one logit either way and 100 to half a
     * logit. Linacre, "Sample size and item calibration stability", Rasch Measurement Transactions 7 (1994).
     */
    public static final SampleSize SEVERITY = new SampleSize(30, 100);

    /** Anchors marked again in one period, for a marker's drift. */
    public static final SampleSize DRIFT = of(10);

    /**
     * Forecasts, for one person's mean excess of chance over outcome: uncertain by about half on 5 and by about a tenth on 100, going by
     * Student's interval with a standard deviation of 0.45.
     */
    public static final SampleSize FORECASTS = new SampleSize(5, 100);

    /** Times something could have happened, for the share of those it did: near one half uncertain by 0.20 on 20 and by 0.10 on 100. */
    public static final SampleSize SHARE = new SampleSize(20, 100);

    /** Forecasts in one bin of a calibration curve: a share near one half is uncertain by 0.20 either way on 20, by 0.10 on 100. */
    public static final SampleSize CALIBRATION_BIN = new SampleSize(20, 100);

    /**
     * Forecasts for each stated chance on average, for the parts of a Brier score: reliability and resolution come out too large by up to
     * 0.25 over this number, 0.01 on 25. Bröcker, "Estimating reliability and resolution of probability forecasts through decomposition
     * of the empirical score", Climate Dynamics 39 (2012).
     */
    public static final SampleSize BRIER_PARTS = new SampleSize(25, 100);

    public SampleSize {
        if (toLook < 1 || toClaim < toLook) {
            throw new IllegalArgumentException("From " + toLook + " to look to " + toClaim + " to claim");
        }
    }

    /** The same number to look and to claim. */
    public static SampleSize of(int needed) {
        return new SampleSize(needed, needed);
    }

    /** Whether {@code n} observations are enough. */
    public Sufficiency judge(int n) {
        return new Sufficiency(n, this);
    }
}
