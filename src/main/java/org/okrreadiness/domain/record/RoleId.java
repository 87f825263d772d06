package org.okrreadiness.domain.record;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names a role profile.
 *
 * @param value 1 to 60 lower-case letters, digits and hyphens, beginning with a letter
 */
public record RoleId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    public RoleId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the id of a role: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
