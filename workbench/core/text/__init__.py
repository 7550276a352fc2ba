"""Text as Muqabala sees it: code points, spans, folding, tokens, sentences, direction, language."""
