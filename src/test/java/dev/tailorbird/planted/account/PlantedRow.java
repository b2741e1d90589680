package dev.tailorbird.planted.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Not a violation by itself: the row that others reach for. */
@Entity(name = "planted_row")
public class PlantedRow {
    @Id
    public long id;
}
