package dev.tailorbird.platform.data;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/**
 * A column that is stored encrypted.
 *
 * @param key column of the table's primary key
 * @param place under which its text is sealed
 */
record SealedColumn(String table, String key, String column, String place) {

    /** The columns of an entity whose converter seals them. */
    static List<SealedColumn> of(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        if (table == null) return List.of();
        List<Field> fields = Arrays.asList(entity.getDeclaredFields());
        return fields.stream()
                .filter(field -> field.isAnnotationPresent(Convert.class))
                .filter(field -> SealedJsonConverter.class.isAssignableFrom(
                        field.getAnnotation(Convert.class).converter()))
                .map(field -> new SealedColumn(table.name(), key(fields), column(field), place(field)))
                .toList();
    }

    private static String key(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.isAnnotationPresent(Id.class))
                .map(SealedColumn::column)
                .findFirst()
                .orElseThrow();
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    private static String place(Field field) {
        try {
            Constructor<?> made = field.getAnnotation(Convert.class).converter().getDeclaredConstructor();
            made.setAccessible(true);
            return ((SealedJsonConverter<?>) made.newInstance()).place();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The converter of " + field + " has no constructor without arguments", e);
        }
    }
}
