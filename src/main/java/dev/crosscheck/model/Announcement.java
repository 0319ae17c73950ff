package dev.crosscheck.model;

import java.util.OptionalInt;

/// A place where an article says how many items it is going to list ("the 10 most popular", "5 key benefits").
/// - `count`: the number announced.
/// - `noun`: what is counted, lower-cased ("benefits", "frameworks").
/// - `listing`: the list that it speaks of, by its place in [Outline#listings()], where one could be told.
public record Announcement(int count, String noun, Evidence evidence, OptionalInt listing) {}
