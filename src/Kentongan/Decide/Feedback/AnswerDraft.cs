namespace Kentongan.Decide.Feedback;

/// <summary>
/// A first answer in the parts that people ask of one: what was heard, whether it is right, what changes and until when, what does not and why. The
/// machine knows the counts and nothing else, so every fact is a gap that a person fills.
/// </summary>
public static class AnswerDraft
{
    public static string Of(PolicyFeedback feedback) =>
        $"""
        Kami mendengar {feedback.Counts.Total} suara warga tentang {feedback.Theme}.

        Yang disampaikan: {feedback.Summary}
        Apakah benar: [isi: ya, sebagian, atau tidak, dengan datanya].
        Yang {feedback.Responsible} ubah dan tenggatnya: [isi].
        Yang belum dapat diubah dan sebabnya: [isi].
        Tempat bertanya: [isi].
        """;
}
