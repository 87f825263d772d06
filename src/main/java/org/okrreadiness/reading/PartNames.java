package org.okrreadiness.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;

/** What people call the parts of a response. */
public final class PartNames {

    private static final Pattern KEY_RESULT = Pattern.compile("kr(\\d+)");
    private static final Pattern KEY_RESULT_FIELD = Pattern.compile("kr(\\d+)\\.(\\w+)");
    private static final Pattern OPTION = Pattern.compile("option\\..+");
    private static final Pattern MARK = Pattern.compile("mark(\\d+)\\.why");

    private static final String LINE = Part.line("").path();

    private final Messages messages;

    public PartNames(Messages messages) {
        this.messages = messages;
    }

    public String of(Part part) {
        Matcher keyResult = KEY_RESULT.matcher(part.path());
        if (keyResult.matches()) {
            return messages.get("part.key-result", keyResult.group(1));
        }
        Matcher field = KEY_RESULT_FIELD.matcher(part.path());
        if (field.matches()) {
            return messages.get("part.key-result.field", field.group(1), messages.get("part.field." + field.group(2)));
        }
        Matcher mark = MARK.matcher(part.path());
        if (mark.matches()) {
            return messages.get("part.mark-reason", mark.group(1));
        }
        if (OPTION.matcher(part.path()).matches()) {
            return messages.get("part.option");
        }
        return part.path().startsWith(LINE) ? messages.get("part.line") : messages.get("part." + part.path());
    }
}
