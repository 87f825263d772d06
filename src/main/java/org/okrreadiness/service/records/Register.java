package org.okrreadiness.service.records;

import org.okrreadiness.service.travel.SharedPost;

/**
 * Everything that is kept about people and their records, in one place. Safe for several threads and, where it is shared, for several
 * programs; each call takes effect whole or not at all.
 */
public interface Register extends AutoCloseable {

    PeopleStore people();

    RecordStore records();

    RoleStore roles();

    MatrixStore matrix();

    AuditStore audit();

    NoteStore notes();

    /** Where records stand in the lists of what was withdrawn. */
    StatusPlaces places();

    /** Lists of withdrawn records that others passed on. */
    PassedLists passedLists();

    /** Packs on their way between trainers who share it. Not part of what is known about people: copies of a register are made without it. */
    SharedPost post();

    /** Where it lies, for people: a folder, or an address without user and password. */
    String place();

    /** Whether others may be working on it at the same time. */
    boolean isShared();

    @Override
    void close();
}
