"""Defined names, which openpyxl before 3.1 keeps in another way than later."""


def defined_names(book):
    names = book.defined_names
    pairs = names.items() if hasattr(names, "items") else ((n.name, n) for n in names.definedName)
    return dict(pairs)
