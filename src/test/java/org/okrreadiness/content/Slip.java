package org.okrreadiness.content;

import java.util.function.UnaryOperator;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.testing.GoodPack;

/**
 * A way to spoil the good pack.
 *
 * @param name what somebody did
 * @param rule what the finding should be
 * @param file where it should be
 * @param at the characters the finding should point at; empty when the whole file is meant
 * @param edit what was done
 */
record Slip(String name, Rule rule, String file, String at, UnaryOperator<GoodPack> edit) {

    /** One replacement in one file. */
    static Slip of(String name, Rule rule, String file, String old, String fresh, String at) {
        return new Slip(name, rule, file, at, pack -> pack.replace(file, old, fresh));
    }

    @Override
    public String toString() {
        return name;
    }
}
