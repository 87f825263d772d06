package org.okrreadiness.content.tree;

import java.util.Set;
import java.util.regex.Pattern;
import org.okrreadiness.content.tree.Node.Scalar.Kind;

/** What a value without quotes is taken for, by the core schema of YAML 1.2; octal, hexadecimal and infinity stay text. */
final class PlainScalar {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTH = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.[0-9]{1,20}|[0-9]{1,20}(?:\\.[0-9]{0,20})?)(?:[eE][-+]?[0-9]{1,3})?");

    private PlainScalar() {}

    static Kind kindOf(String text) {
        if (NOTHING.contains(text)) {
            return Kind.NOTHING;
        }
        if (TRUTH.contains(text)) {
            return Kind.TRUTH;
        }
        return NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    }
}
