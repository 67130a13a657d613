/** Moodle's names for the columns of a grading worksheet. */
export type MoodleHeaders = {
  readonly identifier: string;
  readonly grade: string;
  readonly maximum: string;
  readonly feedback: string;
  readonly email: string;
  readonly idNumber: string;
  readonly username: string;
  readonly fullName: readonly string[];
};

/** The columns in Moodle's languages, from its language packs. To add a language, add a row. */
export const MOODLE_HEADERS: readonly MoodleHeaders[] = [
  {
    identifier: "Identifier",
    grade: "Grade",
    maximum: "Maximum Grade",
    feedback: "Feedback comments",
    email: "Email address",
    idNumber: "ID number",
    username: "Username",
    fullName: ["Full name", "User full name"],
  },
  {
    identifier: "식별자",
    grade: "성적",
    maximum: "최대 성적",
    feedback: "피드백 코멘트",
    email: "이메일 주소",
    idNumber: "id 번호",
    username: "사용자 아이디",
    fullName: ["전체 이름", "사용자 성명"],
  },
  {
    identifier: "ID",
    grade: "Bewertung",
    maximum: "Bestwertung",
    feedback: "Feedback als Kommentar",
    email: "E-Mail-Adresse",
    idNumber: "ID-Nummer",
    username: "Anmeldename",
    fullName: ["Vollständiger Name"],
  },
  {
    identifier: "Identifiant",
    grade: "Note",
    maximum: "Note maximale",
    feedback: "Feedback par commentaires",
    email: "Adresse de courriel",
    idNumber: "Numéro d’identification",
    username: "Nom d’utilisateur",
    fullName: ["Nom complet", "Nom complet de l’utilisateur"],
  },
  {
    identifier: "Identificador",
    grade: "Calificación",
    maximum: "Calificación máxima",
    feedback: "Comentarios de retroalimentación",
    email: "Dirección de correo",
    idNumber: "Número de ID",
    username: "Nombre de usuario",
    fullName: ["Nombre completo", "Nombre completo del usuario"],
  },
  {
    identifier: "ID",
    grade: "評点",
    maximum: "最大評点",
    feedback: "フィードバックコメント",
    email: "メールアドレス",
    idNumber: "IDナンバ",
    username: "ユーザ名",
    fullName: ["フルネーム", "ユーザフルネーム"],
  },
];
