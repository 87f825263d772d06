package org.okrreadiness.reading.answer;

import java.util.regex.Pattern;

/** Markdown (CommonMark) that shows a person's words as they were written: nothing in them is taken for markup. */
final class MarkdownPage extends AnswersPage {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern LIST = Pattern.compile("(?m)^(\\s*)(\\d*)([-+=.)])");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\n(?!\\n)");

    private boolean inList;

    @Override
    void title(String words) {
        text.append("# ").append(oneLine(words)).append('\n');
    }

    @Override
    void heading(String words) {
        inList = false;
        text.append("\n## ").append(oneLine(words)).append('\n');
    }

    /** A paragraph whose line ends stay; an indented line is one of a list. */
    @Override
    void line(String words) {
        boolean isDetail = words.startsWith(" ");
        if (!isDetail || !inList) {
            text.append('\n');
        }
        inList = isDetail;
        text.append(isDetail ? "- " + oneLine(words) : paragraph(words)).append('\n');
    }

    @Override
    void gap() {
        inList = false;
    }

    private static String paragraph(String words) {
        String whole = EMPTY_LINES.matcher(escaped(words)).replaceAll("\n\n");
        return LINE_END.matcher(whole).replaceAll("\\\\\n");
    }

    private static String oneLine(String words) {
        return escaped(words).replaceAll("\\s+", " ");
    }

    private static String escaped(String words) {
        String plain = MARKUP.matcher(words.strip()).replaceAll("\\\\$0");
        return LIST.matcher(plain).replaceAll("$1$2\\\\$3");
    }
}
