package org.okrreadiness.reading;

import java.util.regex.Pattern;

/** Markdown (CommonMark) that shows a person's words as they were written: nothing in them is taken for markup. */
final class MarkdownPage extends AnswersPage {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern LIST = Pattern.compile("(?m)^(\\s*)(\\d*)([-+=.)])");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    @Override
    void title(String words) {
        text.append("# ").append(oneLine(words)).append('\n');
    }

    @Override
    void heading(String words) {
        text.append("\n## ").append(oneLine(words)).append('\n');
    }

    /** A paragraph; its line ends stay. */
    @Override
    void line(String words) {
        String whole = EMPTY_LINES.matcher(escaped(words)).replaceAll("\n\n");
        text.append('\n').append(whole.replaceAll("(?<!\n)\n(?!\n)", "\\\\\n")).append('\n');
    }

    @Override
    void gap() {
        text.append('\n').append("---").append('\n');
    }

    private static String oneLine(String words) {
        return escaped(words).replaceAll("\\s+", " ");
    }

    private static String escaped(String words) {
        String plain = MARKUP.matcher(words.strip()).replaceAll("\\\\$0");
        return LIST.matcher(plain).replaceAll("$1$2\\\\$3");
    }
}
