package org.okrreadiness.scoring.reading;

/**
 * A place where a line names people.
 *
 * @param from index of the first word that narrows them down, or of the noun itself
 * @param head index of the noun
 * @param end index one past the noun
 * @param attributive true when the noun only describes another: "customer experience"
 */
record Mention(int from, int head, int end, boolean attributive) {

    /** True when a word in front of the noun says which of them. */
    boolean isModified() {
        return from < head;
    }
}
